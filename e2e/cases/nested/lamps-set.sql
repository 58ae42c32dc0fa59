-- mysql
BEGIN
SELECT `t0`.`floor`, `t0`.`no` FROM `Room` AS `t0` WHERE `t0`.`label` = ?1
SELECT `t1`.`id`, `t1`.`floor`, `t1`.`no` FROM `Lamp` AS `t1` WHERE `t1`.`id` IN ?1
UPDATE `Lamp` AS `t3` SET `floor` = ?1, `no` = ?2 WHERE `t3`.`id` IN ?3 AND (`t3`.`floor` = ?1 AND `t3`.`no` = ?2) IS NOT TRUE
UPDATE `Lamp` AS `t2` SET `floor` = NULL, `no` = NULL WHERE `t2`.`floor` = ?1 AND `t2`.`no` = ?2 AND NOT (`t2`.`id` IN ?3)
SELECT `t4`.`floor`, `t4`.`no`, `t4`.`label` FROM `Room` AS `t4` WHERE `t4`.`floor` = ?1 AND `t4`.`no` = ?2
COMMIT
SELECT `t0`.`id`, `t0`.`watt`, `t0`.`floor`, `t0`.`no`, `t0`.`email` FROM `Lamp` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."floor", "t0"."no" FROM "Room" AS "t0" WHERE "t0"."label" = $1
SELECT "t1"."id", "t1"."floor", "t1"."no" FROM "Lamp" AS "t1" WHERE "t1"."id" = ANY($1)
UPDATE "Lamp" AS "t3" SET "floor" = $1, "no" = $2 WHERE "t3"."id" = ANY($3) AND ("t3"."floor" = $4 AND "t3"."no" = $5) IS NOT TRUE
UPDATE "Lamp" AS "t2" SET "floor" = NULL, "no" = NULL WHERE "t2"."floor" = $1 AND "t2"."no" = $2 AND NOT ("t2"."id" = ANY($3))
SELECT "t4"."floor", "t4"."no", "t4"."label" FROM "Room" AS "t4" WHERE "t4"."floor" = $1 AND "t4"."no" = $2
COMMIT
SELECT "t0"."id", "t0"."watt", "t0"."floor", "t0"."no", "t0"."email" FROM "Lamp" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."floor", "t0"."no" FROM "Room" AS "t0" WHERE "t0"."label" = ?
SELECT "t1"."id", "t1"."floor", "t1"."no" FROM "Lamp" AS "t1" WHERE "t1"."id" IN (SELECT value FROM json_each(?))
UPDATE "Lamp" AS "t3" SET "floor" = ?, "no" = ? WHERE "t3"."id" IN (SELECT value FROM json_each(?)) AND ("t3"."floor" = ? AND "t3"."no" = ?) IS NOT TRUE
UPDATE "Lamp" AS "t2" SET "floor" = NULL, "no" = NULL WHERE "t2"."floor" = ? AND "t2"."no" = ? AND NOT ("t2"."id" IN (SELECT value FROM json_each(?)))
SELECT "t4"."floor", "t4"."no", "t4"."label" FROM "Room" AS "t4" WHERE "t4"."floor" = ? AND "t4"."no" = ?
COMMIT
SELECT "t0"."id", "t0"."watt", "t0"."floor", "t0"."no", "t0"."email" FROM "Lamp" AS "t0" ORDER BY "t0"."id" ASC
