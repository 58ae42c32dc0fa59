-- postgres
BEGIN
DELETE FROM "public"."orgs" AS "t11" WHERE "t11"."org_id" = $1 AND "t11"."code" = $2 RETURNING "org_id", "code", "org_id", "code"
ROLLBACK
-- sqlite
BEGIN
DELETE FROM "orgs" AS "t11" WHERE "t11"."org_id" = ? AND "t11"."code" = ? RETURNING "org_id", "code", "org_id", "code"
ROLLBACK
