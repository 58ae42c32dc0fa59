-- mysql
BEGIN
SELECT `t0`.`orgId`, `t0`.`no` FROM `Team` AS `t0` WHERE `t0`.`orgId` = ?1 AND `t0`.`no` = ?2
UPDATE `Member` AS `t1` SET `orgId` = NULL, `teamNo` = NULL WHERE `t1`.`orgId` = ?1 AND `t1`.`teamNo` = ?2 AND `t1`.`id` = ?3
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."orgId", "t0"."no" FROM "Team" AS "t0" WHERE "t0"."orgId" = $1 AND "t0"."no" = $2
UPDATE "Member" AS "t1" SET "orgId" = NULL, "teamNo" = NULL WHERE "t1"."orgId" = $1 AND "t1"."teamNo" = $2 AND "t1"."id" = $3
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."orgId", "t0"."no" FROM "Team" AS "t0" WHERE "t0"."orgId" = ? AND "t0"."no" = ?
UPDATE "Member" AS "t1" SET "orgId" = NULL, "teamNo" = NULL WHERE "t1"."orgId" = ? AND "t1"."teamNo" = ? AND "t1"."id" = ?
ROLLBACK
