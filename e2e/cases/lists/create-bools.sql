-- postgres
INSERT INTO "Bag" ("bools") VALUES ($1) RETURNING "id", "bools"
SELECT "t0"."bools" FROM "Bag" AS "t0" WHERE "t0"."id" = $1
-- sqlite
INSERT INTO "Bag" ("bools") VALUES (?) RETURNING "id", "bools"
SELECT "t0"."bools" FROM "Bag" AS "t0" WHERE "t0"."id" = ?
