-- postgres
BEGIN
SELECT "t0"."id" FROM "Crate" AS "t0" WHERE "t0"."at" = $1 ORDER BY "t0"."id" ASC
UPDATE "Crate" AS "t0" SET "mark" = $1 WHERE "t0"."at" = $2 RETURNING "id", "mark"
COMMIT
