-- mysql
BEGIN
SELECT `t0`.`floor`, `t0`.`no` FROM `Room` AS `t0` WHERE `t0`.`floor` = ?1 AND `t0`.`no` = ?2
INSERT INTO `Lamp` (`watt`, `floor`, `no`) VALUES (?1, ?2, ?3)
INSERT INTO `Lamp` (`watt`, `floor`, `no`) VALUES (?1, ?2, ?3)
SELECT `t1`.`floor`, `t1`.`no`, `t1`.`label` FROM `Room` AS `t1` WHERE `t1`.`floor` = ?1 AND `t1`.`no` = ?2
COMMIT
SELECT `t0`.`id`, `t0`.`watt`, `t0`.`floor`, `t0`.`no`, `t0`.`email` FROM `Lamp` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."floor", "t0"."no" FROM "Room" AS "t0" WHERE "t0"."floor" = $1 AND "t0"."no" = $2
INSERT INTO "Lamp" ("watt", "floor", "no") SELECT "r"."c0", $1::int4, $2::text FROM unnest($3::int4[]) AS "r"("c0")
SELECT "t1"."floor", "t1"."no", "t1"."label" FROM "Room" AS "t1" WHERE "t1"."floor" = $1 AND "t1"."no" = $2
COMMIT
SELECT "t0"."id", "t0"."watt", "t0"."floor", "t0"."no", "t0"."email" FROM "Lamp" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."floor", "t0"."no" FROM "Room" AS "t0" WHERE "t0"."floor" = ? AND "t0"."no" = ?
INSERT INTO "Lamp" ("watt", "floor", "no") VALUES (?, ?, ?)
INSERT INTO "Lamp" ("watt", "floor", "no") VALUES (?, ?, ?)
SELECT "t1"."floor", "t1"."no", "t1"."label" FROM "Room" AS "t1" WHERE "t1"."floor" = ? AND "t1"."no" = ?
COMMIT
SELECT "t0"."id", "t0"."watt", "t0"."floor", "t0"."no", "t0"."email" FROM "Lamp" AS "t0" ORDER BY "t0"."id" ASC
