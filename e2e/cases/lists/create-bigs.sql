-- postgres
INSERT INTO "Bag" ("bigs") VALUES ($1) RETURNING "id", "bigs"
SELECT "t0"."bigs" FROM "Bag" AS "t0" WHERE "t0"."id" = $1
-- sqlite
INSERT INTO "Bag" ("bigs") VALUES (?) RETURNING "id", "bigs"
SELECT "t0"."bigs" FROM "Bag" AS "t0" WHERE "t0"."id" = ?
