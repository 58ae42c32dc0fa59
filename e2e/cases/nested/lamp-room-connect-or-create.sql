-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`floor`, `t0`.`no` FROM `Lamp` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t2`.`floor`, `t2`.`no` FROM `Room` AS `t2` WHERE `t2`.`floor` = ?1 AND `t2`.`no` = ?2
INSERT INTO `Room` (`floor`, `no`) VALUES (?1, ?2); /* and then */ SELECT `Room`.`floor`, `Room`.`no` FROM `Room` WHERE `Room`.`floor` = ?1 AND `Room`.`no` = ?2
SELECT `t1`.`id`, `t1`.`id` FROM `Lamp` AS `t1` WHERE `t1`.`id` = ?1 FOR UPDATE; /* and then */ UPDATE `Lamp` AS `t1` SET `floor` = ?2, `no` = ?3 WHERE (`t1`.`id`) IN ?<1; /* and then */ SELECT `t1`.`id`, `t1`.`floor`, `t1`.`no` FROM `Lamp` AS `t1` WHERE (`t1`.`id`) IN ?>1
SELECT `t3`.`id`, `t3`.`watt`, `t3`.`floor`, `t3`.`no`, `t3`.`email` FROM `Lamp` AS `t3` WHERE `t3`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`watt`, `t0`.`floor`, `t0`.`no`, `t0`.`email` FROM `Lamp` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`floor`, `t0`.`no`, `t0`.`label` FROM `Room` AS `t0` ORDER BY `t0`.`floor` ASC, `t0`.`no` ASC
-- postgres
BEGIN
SELECT "t0"."id", "t0"."floor", "t0"."no" FROM "Lamp" AS "t0" WHERE "t0"."id" = $1
SELECT "t2"."floor", "t2"."no" FROM "Room" AS "t2" WHERE "t2"."floor" = $1 AND "t2"."no" = $2
INSERT INTO "Room" ("floor", "no") VALUES ($1, $2) ON CONFLICT ("floor", "no") DO NOTHING RETURNING "floor", "no"
UPDATE "Lamp" AS "t1" SET "floor" = $1, "no" = $2 WHERE "t1"."id" = $3 RETURNING "id", "floor", "no"
SELECT "t4"."id", "t4"."watt", "t4"."floor", "t4"."no", "t4"."email" FROM "Lamp" AS "t4" WHERE "t4"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."watt", "t0"."floor", "t0"."no", "t0"."email" FROM "Lamp" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."floor", "t0"."no", "t0"."label" FROM "Room" AS "t0" ORDER BY "t0"."floor" ASC, "t0"."no" ASC
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."floor", "t0"."no" FROM "Lamp" AS "t0" WHERE "t0"."id" = ?
SELECT "t2"."floor", "t2"."no" FROM "Room" AS "t2" WHERE "t2"."floor" = ? AND "t2"."no" = ?
INSERT INTO "Room" ("floor", "no") VALUES (?, ?) ON CONFLICT ("floor", "no") DO NOTHING RETURNING "floor", "no"
UPDATE "Lamp" AS "t1" SET "floor" = ?, "no" = ? WHERE "t1"."id" = ? RETURNING "id", "floor", "no"
SELECT "t4"."id", "t4"."watt", "t4"."floor", "t4"."no", "t4"."email" FROM "Lamp" AS "t4" WHERE "t4"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."watt", "t0"."floor", "t0"."no", "t0"."email" FROM "Lamp" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."floor", "t0"."no", "t0"."label" FROM "Room" AS "t0" ORDER BY "t0"."floor" ASC, "t0"."no" ASC
