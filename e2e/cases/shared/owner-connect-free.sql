-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`orgId`, `t0`.`teamNo` FROM `Board` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t2`.`orgId`, `t2`.`no` FROM `Team` AS `t2` WHERE `t2`.`orgId` = ?1 AND `t2`.`no` = ?2
UPDATE `Board` AS `t3` SET `orgId` = NULL, `teamNo` = NULL WHERE `t3`.`orgId` = ?1 AND `t3`.`teamNo` = ?2 AND NOT (`t3`.`id` = ?3)
SELECT `t1`.`id`, `t1`.`id` FROM `Board` AS `t1` WHERE `t1`.`id` = ?1 FOR UPDATE; /* and then */ UPDATE `Board` AS `t1` SET `orgId` = ?2, `teamNo` = ?3 WHERE (`t1`.`id`) IN ?<1; /* and then */ SELECT `t1`.`id`, `t1`.`orgId`, `t1`.`teamNo` FROM `Board` AS `t1` WHERE (`t1`.`id`) IN ?>1
SELECT `t4`.`id`, `t4`.`orgId`, `t4`.`teamNo` FROM `Board` AS `t4` WHERE `t4`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`orgId`, `t0`.`teamNo` FROM `Board` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id", "t0"."orgId", "t0"."teamNo" FROM "Board" AS "t0" WHERE "t0"."id" = $1
SELECT "t2"."orgId", "t2"."no" FROM "Team" AS "t2" WHERE "t2"."orgId" = $1 AND "t2"."no" = $2
UPDATE "Board" AS "t3" SET "orgId" = NULL, "teamNo" = NULL WHERE "t3"."orgId" = $1 AND "t3"."teamNo" = $2 AND NOT ("t3"."id" = $3)
UPDATE "Board" AS "t1" SET "orgId" = $1, "teamNo" = $2 WHERE "t1"."id" = $3 RETURNING "id", "orgId", "teamNo"
SELECT "t4"."id", "t4"."orgId", "t4"."teamNo" FROM "Board" AS "t4" WHERE "t4"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."orgId", "t0"."teamNo" FROM "Board" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."orgId", "t0"."teamNo" FROM "Board" AS "t0" WHERE "t0"."id" = ?
SELECT "t2"."orgId", "t2"."no" FROM "Team" AS "t2" WHERE "t2"."orgId" = ? AND "t2"."no" = ?
UPDATE "Board" AS "t3" SET "orgId" = NULL, "teamNo" = NULL WHERE "t3"."orgId" = ? AND "t3"."teamNo" = ? AND NOT ("t3"."id" = ?)
UPDATE "Board" AS "t1" SET "orgId" = ?, "teamNo" = ? WHERE "t1"."id" = ? RETURNING "id", "orgId", "teamNo"
SELECT "t4"."id", "t4"."orgId", "t4"."teamNo" FROM "Board" AS "t4" WHERE "t4"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."orgId", "t0"."teamNo" FROM "Board" AS "t0" ORDER BY "t0"."id" ASC
