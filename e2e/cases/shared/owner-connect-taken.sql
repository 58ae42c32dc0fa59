-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`orgId`, `t0`.`teamNo` FROM `Board` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t2`.`orgId`, `t2`.`no` FROM `Team` AS `t2` WHERE `t2`.`orgId` = ?1 AND `t2`.`no` = ?2
UPDATE `Board` AS `t3` SET `orgId` = NULL, `teamNo` = NULL WHERE `t3`.`orgId` = ?1 AND `t3`.`teamNo` = ?2 AND NOT (`t3`.`id` = ?3)
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id", "t0"."orgId", "t0"."teamNo" FROM "Board" AS "t0" WHERE "t0"."id" = $1
SELECT "t2"."orgId", "t2"."no" FROM "Team" AS "t2" WHERE "t2"."orgId" = $1 AND "t2"."no" = $2
UPDATE "Board" AS "t3" SET "orgId" = NULL, "teamNo" = NULL WHERE "t3"."orgId" = $1 AND "t3"."teamNo" = $2 AND NOT ("t3"."id" = $3)
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."orgId", "t0"."teamNo" FROM "Board" AS "t0" WHERE "t0"."id" = ?
SELECT "t2"."orgId", "t2"."no" FROM "Team" AS "t2" WHERE "t2"."orgId" = ? AND "t2"."no" = ?
UPDATE "Board" AS "t3" SET "orgId" = NULL, "teamNo" = NULL WHERE "t3"."orgId" = ? AND "t3"."teamNo" = ? AND NOT ("t3"."id" = ?)
ROLLBACK
