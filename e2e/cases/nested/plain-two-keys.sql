-- mysql
BEGIN
INSERT INTO `Room` (`floor`, `no`) VALUES (?1, ?2); /* and then */ SELECT `Room`.`floor`, `Room`.`no` FROM `Room` WHERE `Room`.`floor` = ?1 AND `Room`.`no` = ?2
INSERT INTO `Lamp` (`watt`, `floor`, `no`) VALUES (?1, ?2, ?3)
INSERT INTO `Lamp` (`watt`, `floor`, `no`) VALUES (?1, ?2, ?3)
SELECT `t0`.`floor`, `t0`.`no`, `t0`.`label` FROM `Room` AS `t0` WHERE `t0`.`floor` = ?1 AND `t0`.`no` = ?2
COMMIT
SELECT `t0`.`id`, `t0`.`watt`, `t0`.`floor`, `t0`.`no`, `t0`.`email` FROM `Lamp` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
WITH "s0" AS (INSERT INTO "Room" ("floor", "no") VALUES ($1, $2) RETURNING "floor", "no", "label"), "s1" AS (INSERT INTO "Lamp" ("watt", "floor", "no") SELECT "r"."c0", (SELECT "s0"."floor" FROM "s0"), (SELECT "s0"."no" FROM "s0") FROM unnest($3::int4[]) AS "r"("c0")) SELECT "s0"."floor", "s0"."no", "s0"."label" FROM "s0"
SELECT "t0"."id", "t0"."watt", "t0"."floor", "t0"."no", "t0"."email" FROM "Lamp" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
INSERT INTO "Room" ("floor", "no") VALUES (?, ?) RETURNING "floor", "no"
INSERT INTO "Lamp" ("watt", "floor", "no") VALUES (?, ?, ?)
INSERT INTO "Lamp" ("watt", "floor", "no") VALUES (?, ?, ?)
SELECT "t0"."floor", "t0"."no", "t0"."label" FROM "Room" AS "t0" WHERE "t0"."floor" = ? AND "t0"."no" = ?
COMMIT
SELECT "t0"."id", "t0"."watt", "t0"."floor", "t0"."no", "t0"."email" FROM "Lamp" AS "t0" ORDER BY "t0"."id" ASC
