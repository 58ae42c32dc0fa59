-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`floor`, `t0`.`no` FROM `Lamp` AS `t0` WHERE `t0`.`id` = ?1
UPDATE `Lamp` AS `t1` SET `floor` = NULL, `no` = NULL WHERE `t1`.`id` = ?1
SELECT `t3`.`id`, `t3`.`watt`, `t3`.`floor`, `t3`.`no`, `t3`.`email` FROM `Lamp` AS `t3` WHERE `t3`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`watt`, `t0`.`floor`, `t0`.`no`, `t0`.`email` FROM `Lamp` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id", "t0"."floor", "t0"."no" FROM "Lamp" AS "t0" WHERE "t0"."id" = $1
UPDATE "Lamp" AS "t1" SET "floor" = NULL, "no" = NULL WHERE "t1"."id" = $1
SELECT "t3"."id", "t3"."watt", "t3"."floor", "t3"."no", "t3"."email" FROM "Lamp" AS "t3" WHERE "t3"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."watt", "t0"."floor", "t0"."no", "t0"."email" FROM "Lamp" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."floor", "t0"."no" FROM "Lamp" AS "t0" WHERE "t0"."id" = ?
UPDATE "Lamp" AS "t1" SET "floor" = NULL, "no" = NULL WHERE "t1"."id" = ?
SELECT "t3"."id", "t3"."watt", "t3"."floor", "t3"."no", "t3"."email" FROM "Lamp" AS "t3" WHERE "t3"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."watt", "t0"."floor", "t0"."no", "t0"."email" FROM "Lamp" AS "t0" ORDER BY "t0"."id" ASC
