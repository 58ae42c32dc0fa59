-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`orgId`, `t0`.`teamNo` FROM `Member` AS `t0` WHERE `t0`.`id` = ?1
UPDATE `Member` AS `t1` SET `orgId` = NULL, `teamNo` = NULL WHERE `t1`.`id` = ?1
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id", "t0"."orgId", "t0"."teamNo" FROM "Member" AS "t0" WHERE "t0"."id" = $1
UPDATE "Member" AS "t1" SET "orgId" = NULL, "teamNo" = NULL WHERE "t1"."id" = $1
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."orgId", "t0"."teamNo" FROM "Member" AS "t0" WHERE "t0"."id" = ?
UPDATE "Member" AS "t1" SET "orgId" = NULL, "teamNo" = NULL WHERE "t1"."id" = ?
ROLLBACK
