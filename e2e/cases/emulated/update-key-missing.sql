-- mysql
BEGIN
SELECT `t0`.`org_id` FROM `orgs` AS `t0` WHERE `t0`.`org_id` = ?1 FOR UPDATE
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."org_id" FROM "public"."orgs" AS "t0" WHERE "t0"."org_id" = $1 FOR UPDATE OF "t0"
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."org_id" FROM "orgs" AS "t0" WHERE "t0"."org_id" = ?
ROLLBACK
