-- mysql
BEGIN
SELECT `t0`.`org_id` FROM `orgs` AS `t0` WHERE `t0`.`org_id` = ?1 FOR UPDATE
COMMIT
SELECT `t0`.`org_id`, `t0`.`code` FROM `orgs` AS `t0` ORDER BY `t0`.`org_id` ASC
-- postgres
BEGIN
SELECT "t0"."org_id" FROM "public"."orgs" AS "t0" WHERE "t0"."org_id" = $1 FOR UPDATE OF "t0"
COMMIT
SELECT "t0"."org_id", "t0"."code" FROM "public"."orgs" AS "t0" ORDER BY "t0"."org_id" ASC
-- sqlite
BEGIN
SELECT "t0"."org_id" FROM "orgs" AS "t0" WHERE "t0"."org_id" = ?
COMMIT
SELECT "t0"."org_id", "t0"."code" FROM "orgs" AS "t0" ORDER BY "t0"."org_id" ASC
