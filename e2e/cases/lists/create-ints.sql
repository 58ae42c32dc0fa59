-- postgres
INSERT INTO "Bag" ("ints") VALUES ($1) RETURNING "id", "ints"
SELECT "t0"."ints" FROM "Bag" AS "t0" WHERE "t0"."id" = $1
-- sqlite
INSERT INTO "Bag" ("ints") VALUES (?) RETURNING "id", "ints"
SELECT "t0"."ints" FROM "Bag" AS "t0" WHERE "t0"."id" = ?
