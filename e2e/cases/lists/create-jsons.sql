-- postgres
INSERT INTO "Bag" ("jsons") VALUES ($1) RETURNING "id", "jsons"
SELECT "t0"."jsons" FROM "Bag" AS "t0" WHERE "t0"."id" = $1
-- sqlite
INSERT INTO "Bag" ("jsons") VALUES (?) RETURNING "id", "jsons"
SELECT "t0"."jsons" FROM "Bag" AS "t0" WHERE "t0"."id" = ?
