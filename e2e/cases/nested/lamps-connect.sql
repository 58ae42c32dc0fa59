-- mysql
BEGIN
SELECT `t0`.`floor`, `t0`.`no` FROM `Room` AS `t0` WHERE `t0`.`floor` = ?1 AND `t0`.`no` = ?2
UPDATE `Lamp` AS `t1` SET `floor` = ?1, `no` = ?2 WHERE `t1`.`id` IN ?3
SELECT `t2`.`floor`, `t2`.`no`, `t2`.`label` FROM `Room` AS `t2` WHERE `t2`.`floor` = ?1 AND `t2`.`no` = ?2
COMMIT
SELECT `t0`.`id`, `t0`.`watt`, `t0`.`floor`, `t0`.`no`, `t0`.`email` FROM `Lamp` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."floor", "t0"."no" FROM "Room" AS "t0" WHERE "t0"."floor" = $1 AND "t0"."no" = $2
UPDATE "Lamp" AS "t1" SET "floor" = $1, "no" = $2 WHERE "t1"."id" = ANY($3)
SELECT "t2"."floor", "t2"."no", "t2"."label" FROM "Room" AS "t2" WHERE "t2"."floor" = $1 AND "t2"."no" = $2
COMMIT
SELECT "t0"."id", "t0"."watt", "t0"."floor", "t0"."no", "t0"."email" FROM "Lamp" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."floor", "t0"."no" FROM "Room" AS "t0" WHERE "t0"."floor" = ? AND "t0"."no" = ?
UPDATE "Lamp" AS "t1" SET "floor" = ?, "no" = ? WHERE "t1"."id" IN (SELECT value FROM json_each(?))
SELECT "t2"."floor", "t2"."no", "t2"."label" FROM "Room" AS "t2" WHERE "t2"."floor" = ? AND "t2"."no" = ?
COMMIT
SELECT "t0"."id", "t0"."watt", "t0"."floor", "t0"."no", "t0"."email" FROM "Lamp" AS "t0" ORDER BY "t0"."id" ASC
