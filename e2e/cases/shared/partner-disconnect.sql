-- mysql
BEGIN
SELECT `t0`.`orgId`, `t0`.`no` FROM `Team` AS `t0` WHERE `t0`.`orgId` = ?1 AND `t0`.`no` = ?2
UPDATE `Board` AS `t1` SET `orgId` = NULL, `teamNo` = NULL WHERE `t1`.`orgId` = ?1 AND `t1`.`teamNo` = ?2
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."orgId", "t0"."no" FROM "Team" AS "t0" WHERE "t0"."orgId" = $1 AND "t0"."no" = $2
UPDATE "Board" AS "t1" SET "orgId" = NULL, "teamNo" = NULL WHERE "t1"."orgId" = $1 AND "t1"."teamNo" = $2
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."orgId", "t0"."no" FROM "Team" AS "t0" WHERE "t0"."orgId" = ? AND "t0"."no" = ?
UPDATE "Board" AS "t1" SET "orgId" = NULL, "teamNo" = NULL WHERE "t1"."orgId" = ? AND "t1"."teamNo" = ?
ROLLBACK
