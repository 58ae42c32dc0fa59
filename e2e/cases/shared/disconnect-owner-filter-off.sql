-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`orgId`, `t0`.`teamNo` FROM `Member` AS `t0` WHERE `t0`.`id` = ?1
UPDATE `Member` AS `t1` SET `orgId` = NULL, `teamNo` = NULL WHERE `t1`.`id` = ?1 AND EXISTS (SELECT 1 FROM `Team` AS `t2` WHERE `t2`.`orgId` = ?2 AND `t2`.`no` = ?3 AND `t2`.`no` = ?4)
SELECT `t3`.`id`, `t3`.`name`, `t3`.`orgId`, `t3`.`teamNo` FROM `Member` AS `t3` WHERE `t3`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`name`, `t0`.`orgId`, `t0`.`teamNo` FROM `Member` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id", "t0"."orgId", "t0"."teamNo" FROM "Member" AS "t0" WHERE "t0"."id" = $1
UPDATE "Member" AS "t1" SET "orgId" = NULL, "teamNo" = NULL WHERE "t1"."id" = $1 AND EXISTS (SELECT 1 FROM "Team" AS "t2" WHERE "t2"."orgId" = $2 AND "t2"."no" = $3 AND "t2"."no" = $4)
SELECT "t3"."id", "t3"."name", "t3"."orgId", "t3"."teamNo" FROM "Member" AS "t3" WHERE "t3"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."name", "t0"."orgId", "t0"."teamNo" FROM "Member" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."orgId", "t0"."teamNo" FROM "Member" AS "t0" WHERE "t0"."id" = ?
UPDATE "Member" AS "t1" SET "orgId" = NULL, "teamNo" = NULL WHERE "t1"."id" = ? AND EXISTS (SELECT 1 FROM "Team" AS "t2" WHERE "t2"."orgId" = ? AND "t2"."no" = ? AND "t2"."no" = ?)
SELECT "t3"."id", "t3"."name", "t3"."orgId", "t3"."teamNo" FROM "Member" AS "t3" WHERE "t3"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."name", "t0"."orgId", "t0"."teamNo" FROM "Member" AS "t0" ORDER BY "t0"."id" ASC
