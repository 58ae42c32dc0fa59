-- mysql
BEGIN
SELECT `t0`.`orgId`, `t0`.`no` FROM `Team` AS `t0` WHERE `t0`.`orgId` = ?1 AND `t0`.`no` = ?2
SELECT `t1`.`id`, `t1`.`orgId`, `t1`.`teamNo` FROM `Member` AS `t1` WHERE `t1`.`id` IN ?1
UPDATE `Member` AS `t3` SET `orgId` = ?1, `teamNo` = ?2 WHERE `t3`.`id` IN ?3 AND (`t3`.`orgId` = ?1 AND `t3`.`teamNo` = ?2) IS NOT TRUE
UPDATE `Member` AS `t2` SET `orgId` = NULL, `teamNo` = NULL WHERE `t2`.`orgId` = ?1 AND `t2`.`teamNo` = ?2 AND NOT (`t2`.`id` IN ?3)
SELECT `t4`.`orgId`, `t4`.`no` FROM `Team` AS `t4` WHERE `t4`.`orgId` = ?1 AND `t4`.`no` = ?2
COMMIT
SELECT `t0`.`id`, `t0`.`name`, `t0`.`orgId`, `t0`.`teamNo` FROM `Member` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."orgId", "t0"."no" FROM "Team" AS "t0" WHERE "t0"."orgId" = $1 AND "t0"."no" = $2
SELECT "t1"."id", "t1"."orgId", "t1"."teamNo" FROM "Member" AS "t1" WHERE "t1"."id" = ANY($1)
UPDATE "Member" AS "t3" SET "orgId" = $1, "teamNo" = $2 WHERE "t3"."id" = ANY($3) AND ("t3"."orgId" = $4 AND "t3"."teamNo" = $5) IS NOT TRUE
UPDATE "Member" AS "t2" SET "orgId" = NULL, "teamNo" = NULL WHERE "t2"."orgId" = $1 AND "t2"."teamNo" = $2 AND NOT ("t2"."id" = ANY($3))
SELECT "t4"."orgId", "t4"."no" FROM "Team" AS "t4" WHERE "t4"."orgId" = $1 AND "t4"."no" = $2
COMMIT
SELECT "t0"."id", "t0"."name", "t0"."orgId", "t0"."teamNo" FROM "Member" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."orgId", "t0"."no" FROM "Team" AS "t0" WHERE "t0"."orgId" = ? AND "t0"."no" = ?
SELECT "t1"."id", "t1"."orgId", "t1"."teamNo" FROM "Member" AS "t1" WHERE "t1"."id" IN (SELECT value FROM json_each(?))
UPDATE "Member" AS "t3" SET "orgId" = ?, "teamNo" = ? WHERE "t3"."id" IN (SELECT value FROM json_each(?)) AND ("t3"."orgId" = ? AND "t3"."teamNo" = ?) IS NOT TRUE
UPDATE "Member" AS "t2" SET "orgId" = NULL, "teamNo" = NULL WHERE "t2"."orgId" = ? AND "t2"."teamNo" = ? AND NOT ("t2"."id" IN (SELECT value FROM json_each(?)))
SELECT "t4"."orgId", "t4"."no" FROM "Team" AS "t4" WHERE "t4"."orgId" = ? AND "t4"."no" = ?
COMMIT
SELECT "t0"."id", "t0"."name", "t0"."orgId", "t0"."teamNo" FROM "Member" AS "t0" ORDER BY "t0"."id" ASC
