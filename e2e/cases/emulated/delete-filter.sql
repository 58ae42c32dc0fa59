-- mysql
BEGIN
SELECT `t11`.`org_id`, `t11`.`code`, `t11`.`org_id`, `t11`.`code`, `t11`.`org_id` FROM `orgs` AS `t11` WHERE `t11`.`org_id` = ?1 AND `t11`.`code` = ?2 FOR UPDATE; /* and then */ DELETE `t11` FROM `orgs` AS `t11` WHERE (`t11`.`org_id`) IN ?<1
ROLLBACK
-- postgres
BEGIN
DELETE FROM "public"."orgs" AS "t11" WHERE "t11"."org_id" = $1 AND "t11"."code" = $2 RETURNING "org_id", "code", "org_id", "code"
ROLLBACK
-- sqlite
BEGIN
DELETE FROM "orgs" AS "t11" WHERE "t11"."org_id" = ? AND "t11"."code" = ? RETURNING "org_id", "code", "org_id", "code"
ROLLBACK
