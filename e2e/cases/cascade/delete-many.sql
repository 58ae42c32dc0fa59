-- postgres
DELETE FROM "Parent" AS "t0" WHERE "t0"."id" = ANY($1)
SELECT "t0"."id", "t0"."parentId" FROM "Cascade" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."cascadeId" FROM "Grand" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."parentId" FROM "SetNull" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."parentId" FROM "Restrict" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."code" FROM "ByCode" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
DELETE FROM "Parent" AS "t0" WHERE "t0"."id" IN (SELECT value FROM json_each(?))
SELECT "t0"."id", "t0"."parentId" FROM "Cascade" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."cascadeId" FROM "Grand" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."parentId" FROM "SetNull" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."parentId" FROM "Restrict" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."code" FROM "ByCode" AS "t0" ORDER BY "t0"."id" ASC
