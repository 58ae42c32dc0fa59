-- mysql
BEGIN
SELECT `t0`.`floor`, `t0`.`no` FROM `Room` AS `t0` WHERE `t0`.`label` = ?1
DELETE `t1` FROM `Lamp` AS `t1` WHERE `t1`.`floor` = ?1 AND `t1`.`no` = ?2 AND `t1`.`id` = ?3
SELECT `t2`.`floor`, `t2`.`no`, `t2`.`label` FROM `Room` AS `t2` WHERE `t2`.`floor` = ?1 AND `t2`.`no` = ?2
COMMIT
SELECT `t0`.`id`, `t0`.`watt`, `t0`.`floor`, `t0`.`no`, `t0`.`email` FROM `Lamp` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."floor", "t0"."no" FROM "Room" AS "t0" WHERE "t0"."label" = $1
DELETE FROM "Lamp" AS "t1" WHERE "t1"."floor" = $1 AND "t1"."no" = $2 AND "t1"."id" = $3
SELECT "t2"."floor", "t2"."no", "t2"."label" FROM "Room" AS "t2" WHERE "t2"."floor" = $1 AND "t2"."no" = $2
COMMIT
SELECT "t0"."id", "t0"."watt", "t0"."floor", "t0"."no", "t0"."email" FROM "Lamp" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."floor", "t0"."no" FROM "Room" AS "t0" WHERE "t0"."label" = ?
DELETE FROM "Lamp" AS "t1" WHERE "t1"."floor" = ? AND "t1"."no" = ? AND "t1"."id" = ?
SELECT "t2"."floor", "t2"."no", "t2"."label" FROM "Room" AS "t2" WHERE "t2"."floor" = ? AND "t2"."no" = ?
COMMIT
SELECT "t0"."id", "t0"."watt", "t0"."floor", "t0"."no", "t0"."email" FROM "Lamp" AS "t0" ORDER BY "t0"."id" ASC
