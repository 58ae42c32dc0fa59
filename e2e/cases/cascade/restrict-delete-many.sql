-- postgres
DELETE FROM "Parent" AS "t0"
-- sqlite
DELETE FROM "Parent" AS "t0"
