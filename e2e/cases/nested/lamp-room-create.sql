-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`email` FROM `users` AS `t0` WHERE `t0`.`email` = ?1
INSERT INTO `Room` (`floor`, `no`) VALUES (?1, ?2); /* and then */ SELECT `Room`.`floor`, `Room`.`no` FROM `Room` WHERE `Room`.`floor` = ?1 AND `Room`.`no` = ?2
INSERT INTO `Lamp` (`watt`, `floor`, `no`, `email`) VALUES (?1, ?2, ?3, ?4); /* and then */ SELECT `Lamp`.`id`, `Lamp`.`floor`, `Lamp`.`no`, `Lamp`.`email` FROM `Lamp` WHERE `Lamp`.`id` = LAST_INSERT_ID()
SELECT `t1`.`id`, `t1`.`watt`, `t1`.`floor`, `t1`.`no`, `t1`.`email`, `t2`.`floor`, `t2`.`no`, `t2`.`label`, `t3`.`id`, `t3`.`email`, `t3`.`name`, `t3`.`score`, `t3`.`team_id`, `t3`.`homeId`, `t3`.`deskId`, `t3`.`bossId` FROM `Lamp` AS `t1` LEFT JOIN `Room` AS `t2` ON `t2`.`floor` = `t1`.`floor` AND `t2`.`no` = `t1`.`no` LEFT JOIN `users` AS `t3` ON `t3`.`email` = `t1`.`email` WHERE `t1`.`id` = ?1
COMMIT
-- postgres
BEGIN
SELECT "t0"."id", "t0"."email" FROM "users" AS "t0" WHERE "t0"."email" = $1
INSERT INTO "Room" ("floor", "no") VALUES ($1, $2) RETURNING "floor", "no"
INSERT INTO "Lamp" ("watt", "floor", "no", "email") VALUES ($1, $2, $3, $4) RETURNING "id", "floor", "no", "email"
SELECT "t1"."id", "t1"."watt", "t1"."floor", "t1"."no", "t1"."email", "t2"."floor", "t2"."no", "t2"."label", "t3"."id", "t3"."email", "t3"."name", "t3"."score", "t3"."team_id", "t3"."homeId", "t3"."deskId", "t3"."bossId" FROM "Lamp" AS "t1" LEFT JOIN "Room" AS "t2" ON "t2"."floor" = "t1"."floor" AND "t2"."no" = "t1"."no" LEFT JOIN "users" AS "t3" ON "t3"."email" = "t1"."email" WHERE "t1"."id" = $1
COMMIT
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."email" FROM "users" AS "t0" WHERE "t0"."email" = ?
INSERT INTO "Room" ("floor", "no") VALUES (?, ?) RETURNING "floor", "no"
INSERT INTO "Lamp" ("watt", "floor", "no", "email") VALUES (?, ?, ?, ?) RETURNING "id", "floor", "no", "email"
SELECT "t1"."id", "t1"."watt", "t1"."floor", "t1"."no", "t1"."email", "t2"."floor", "t2"."no", "t2"."label", "t3"."id", "t3"."email", "t3"."name", "t3"."score", "t3"."team_id", "t3"."homeId", "t3"."deskId", "t3"."bossId" FROM "Lamp" AS "t1" LEFT JOIN "Room" AS "t2" ON "t2"."floor" = "t1"."floor" AND "t2"."no" = "t1"."no" LEFT JOIN "users" AS "t3" ON "t3"."email" = "t1"."email" WHERE "t1"."id" = ?
COMMIT
