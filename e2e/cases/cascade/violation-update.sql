-- postgres
UPDATE "Restrict" AS "t0" SET "parentId" = $1 WHERE "t0"."id" = $2 RETURNING "id", "parentId"
-- sqlite
UPDATE "Restrict" AS "t0" SET "parentId" = ? WHERE "t0"."id" = ? RETURNING "id", "parentId"
