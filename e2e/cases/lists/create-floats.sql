-- postgres
INSERT INTO "Bag" ("floats") VALUES ($1) RETURNING "id", "floats"
SELECT "t0"."floats" FROM "Bag" AS "t0" WHERE "t0"."id" = $1
-- sqlite
INSERT INTO "Bag" ("floats") VALUES (?) RETURNING "id", "floats"
SELECT "t0"."floats" FROM "Bag" AS "t0" WHERE "t0"."id" = ?
