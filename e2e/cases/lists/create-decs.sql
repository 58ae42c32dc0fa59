-- postgres
INSERT INTO "Bag" ("decs") VALUES ($1) RETURNING "id", "decs"
SELECT "t0"."decs" FROM "Bag" AS "t0" WHERE "t0"."id" = $1
-- sqlite
INSERT INTO "Bag" ("decs") VALUES (?) RETURNING "id", "decs"
SELECT "t0"."decs" FROM "Bag" AS "t0" WHERE "t0"."id" = ?
