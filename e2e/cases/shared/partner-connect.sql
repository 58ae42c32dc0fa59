-- mysql
BEGIN
SELECT `t0`.`orgId`, `t0`.`no` FROM `Team` AS `t0` WHERE `t0`.`orgId` = ?1 AND `t0`.`no` = ?2
SELECT `t1`.`id`, `t1`.`orgId`, `t1`.`teamNo` FROM `Board` AS `t1` WHERE `t1`.`id` = ?1
UPDATE `Board` AS `t2` SET `orgId` = NULL, `teamNo` = NULL WHERE `t2`.`orgId` = ?1 AND `t2`.`teamNo` = ?2 AND NOT (`t2`.`id` = ?3)
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."orgId", "t0"."no" FROM "Team" AS "t0" WHERE "t0"."orgId" = $1 AND "t0"."no" = $2
SELECT "t1"."id", "t1"."orgId", "t1"."teamNo" FROM "Board" AS "t1" WHERE "t1"."id" = $1
UPDATE "Board" AS "t2" SET "orgId" = NULL, "teamNo" = NULL WHERE "t2"."orgId" = $1 AND "t2"."teamNo" = $2 AND NOT ("t2"."id" = $3)
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."orgId", "t0"."no" FROM "Team" AS "t0" WHERE "t0"."orgId" = ? AND "t0"."no" = ?
SELECT "t1"."id", "t1"."orgId", "t1"."teamNo" FROM "Board" AS "t1" WHERE "t1"."id" = ?
UPDATE "Board" AS "t2" SET "orgId" = NULL, "teamNo" = NULL WHERE "t2"."orgId" = ? AND "t2"."teamNo" = ? AND NOT ("t2"."id" = ?)
ROLLBACK
