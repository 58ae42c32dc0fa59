-- mysql
BEGIN
SELECT `t0`.`orgId`, `t0`.`no` FROM `Team` AS `t0` WHERE `t0`.`orgId` = ?1 AND `t0`.`no` = ?2
SELECT `t1`.`id`, `t1`.`orgId`, `t1`.`teamNo` FROM `Board` AS `t1` WHERE `t1`.`id` = ?1
UPDATE `Board` AS `t2` SET `orgId` = NULL, `teamNo` = NULL WHERE `t2`.`orgId` = ?1 AND `t2`.`teamNo` = ?2 AND NOT (`t2`.`id` = ?3)
UPDATE `Board` AS `t3` SET `orgId` = ?1, `teamNo` = ?2 WHERE `t3`.`id` = ?3
SELECT `t4`.`orgId`, `t4`.`no` FROM `Team` AS `t4` WHERE `t4`.`orgId` = ?1 AND `t4`.`no` = ?2
COMMIT
SELECT `t0`.`id`, `t0`.`orgId`, `t0`.`teamNo` FROM `Board` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."orgId", "t0"."no" FROM "Team" AS "t0" WHERE "t0"."orgId" = $1 AND "t0"."no" = $2
SELECT "t1"."id", "t1"."orgId", "t1"."teamNo" FROM "Board" AS "t1" WHERE "t1"."id" = $1
UPDATE "Board" AS "t2" SET "orgId" = NULL, "teamNo" = NULL WHERE "t2"."orgId" = $1 AND "t2"."teamNo" = $2 AND NOT ("t2"."id" = $3)
UPDATE "Board" AS "t3" SET "orgId" = $1, "teamNo" = $2 WHERE "t3"."id" = $3
SELECT "t4"."orgId", "t4"."no" FROM "Team" AS "t4" WHERE "t4"."orgId" = $1 AND "t4"."no" = $2
COMMIT
SELECT "t0"."id", "t0"."orgId", "t0"."teamNo" FROM "Board" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."orgId", "t0"."no" FROM "Team" AS "t0" WHERE "t0"."orgId" = ? AND "t0"."no" = ?
SELECT "t1"."id", "t1"."orgId", "t1"."teamNo" FROM "Board" AS "t1" WHERE "t1"."id" = ?
UPDATE "Board" AS "t2" SET "orgId" = NULL, "teamNo" = NULL WHERE "t2"."orgId" = ? AND "t2"."teamNo" = ? AND NOT ("t2"."id" = ?)
UPDATE "Board" AS "t3" SET "orgId" = ?, "teamNo" = ? WHERE "t3"."id" = ?
SELECT "t4"."orgId", "t4"."no" FROM "Team" AS "t4" WHERE "t4"."orgId" = ? AND "t4"."no" = ?
COMMIT
SELECT "t0"."id", "t0"."orgId", "t0"."teamNo" FROM "Board" AS "t0" ORDER BY "t0"."id" ASC
