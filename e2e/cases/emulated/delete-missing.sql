-- postgres
BEGIN
DELETE FROM "public"."orgs" AS "t11" WHERE "t11"."org_id" = $1 RETURNING "org_id", "code", "org_id", "code"
ROLLBACK
-- sqlite
BEGIN
DELETE FROM "orgs" AS "t11" WHERE "t11"."org_id" = ? RETURNING "org_id", "code", "org_id", "code"
ROLLBACK
