-- postgres
INSERT INTO "Bag" ("ats") VALUES ($1) RETURNING "id", "ats"
SELECT "t0"."ats" FROM "Bag" AS "t0" WHERE "t0"."id" = $1
-- sqlite
INSERT INTO "Bag" ("ats") VALUES (?) RETURNING "id", "ats"
SELECT "t0"."ats" FROM "Bag" AS "t0" WHERE "t0"."id" = ?
