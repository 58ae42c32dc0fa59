-- mysql
BEGIN
SELECT `t0`.`org_id` FROM `orgs` AS `t0` WHERE `t0`.`org_id` = ?1
SELECT `t1`.`org`, `t1`.`number`, `t1`.`nick` FROM `members` AS `t1` WHERE `t1`.`org` = ?1 AND `t1`.`org` = ?2 AND `t1`.`number` = ?3 FOR UPDATE
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."org_id" FROM "public"."orgs" AS "t0" WHERE "t0"."org_id" = $1
SELECT "t1"."org", "t1"."number", "t1"."nick" FROM "public"."members" AS "t1" WHERE "t1"."org" = $1 AND "t1"."org" = $2 AND "t1"."number" = $3 FOR UPDATE OF "t1"
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."org_id" FROM "orgs" AS "t0" WHERE "t0"."org_id" = ?
SELECT "t1"."org", "t1"."number", "t1"."nick" FROM "members" AS "t1" WHERE "t1"."org" = ? AND "t1"."org" = ? AND "t1"."number" = ?
ROLLBACK
