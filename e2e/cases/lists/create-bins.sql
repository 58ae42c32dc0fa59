-- postgres
INSERT INTO "Bag" ("bins") VALUES ($1) RETURNING "id", "bins"
SELECT "t0"."bins" FROM "Bag" AS "t0" WHERE "t0"."id" = $1
-- sqlite
INSERT INTO "Bag" ("bins") VALUES (?) RETURNING "id", "bins"
SELECT "t0"."bins" FROM "Bag" AS "t0" WHERE "t0"."id" = ?
