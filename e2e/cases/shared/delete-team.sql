-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`orgId`, `t0`.`teamNo` FROM `Member` AS `t0` WHERE `t0`.`id` = ?1
DELETE `t1` FROM `Team` AS `t1` WHERE `t1`.`orgId` = ?1 AND `t1`.`no` = ?2
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id", "t0"."orgId", "t0"."teamNo" FROM "Member" AS "t0" WHERE "t0"."id" = $1
DELETE FROM "Team" AS "t1" WHERE "t1"."orgId" = $1 AND "t1"."no" = $2
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."orgId", "t0"."teamNo" FROM "Member" AS "t0" WHERE "t0"."id" = ?
DELETE FROM "Team" AS "t1" WHERE "t1"."orgId" = ? AND "t1"."no" = ?
ROLLBACK
