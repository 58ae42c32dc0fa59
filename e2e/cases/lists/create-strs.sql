-- postgres
INSERT INTO "Bag" ("strs") VALUES ($1) RETURNING "id", "strs"
SELECT "t0"."strs" FROM "Bag" AS "t0" WHERE "t0"."id" = $1
-- sqlite
INSERT INTO "Bag" ("strs") VALUES (?) RETURNING "id", "strs"
SELECT "t0"."strs" FROM "Bag" AS "t0" WHERE "t0"."id" = ?
