-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`floor`, `t0`.`no` FROM `Lamp` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t2`.`floor`, `t2`.`no` FROM `Room` AS `t2` WHERE `t2`.`floor` = ?1 AND `t2`.`no` = ?2
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id", "t0"."floor", "t0"."no" FROM "Lamp" AS "t0" WHERE "t0"."id" = $1
SELECT "t2"."floor", "t2"."no" FROM "Room" AS "t2" WHERE "t2"."floor" = $1 AND "t2"."no" = $2
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."floor", "t0"."no" FROM "Lamp" AS "t0" WHERE "t0"."id" = ?
SELECT "t2"."floor", "t2"."no" FROM "Room" AS "t2" WHERE "t2"."floor" = ? AND "t2"."no" = ?
ROLLBACK
