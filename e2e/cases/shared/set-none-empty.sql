-- mysql
BEGIN
SELECT `t0`.`orgId`, `t0`.`no` FROM `Team` AS `t0` WHERE `t0`.`orgId` = ?1 AND `t0`.`no` = ?2
UPDATE `Member` AS `t1` SET `orgId` = NULL, `teamNo` = NULL WHERE `t1`.`orgId` = ?1 AND `t1`.`teamNo` = ?2
SELECT `t2`.`orgId`, `t2`.`no` FROM `Team` AS `t2` WHERE `t2`.`orgId` = ?1 AND `t2`.`no` = ?2
COMMIT
SELECT `t0`.`id`, `t0`.`name`, `t0`.`orgId`, `t0`.`teamNo` FROM `Member` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."orgId", "t0"."no" FROM "Team" AS "t0" WHERE "t0"."orgId" = $1 AND "t0"."no" = $2
UPDATE "Member" AS "t1" SET "orgId" = NULL, "teamNo" = NULL WHERE "t1"."orgId" = $1 AND "t1"."teamNo" = $2
SELECT "t2"."orgId", "t2"."no" FROM "Team" AS "t2" WHERE "t2"."orgId" = $1 AND "t2"."no" = $2
COMMIT
SELECT "t0"."id", "t0"."name", "t0"."orgId", "t0"."teamNo" FROM "Member" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."orgId", "t0"."no" FROM "Team" AS "t0" WHERE "t0"."orgId" = ? AND "t0"."no" = ?
UPDATE "Member" AS "t1" SET "orgId" = NULL, "teamNo" = NULL WHERE "t1"."orgId" = ? AND "t1"."teamNo" = ?
SELECT "t2"."orgId", "t2"."no" FROM "Team" AS "t2" WHERE "t2"."orgId" = ? AND "t2"."no" = ?
COMMIT
SELECT "t0"."id", "t0"."name", "t0"."orgId", "t0"."teamNo" FROM "Member" AS "t0" ORDER BY "t0"."id" ASC
