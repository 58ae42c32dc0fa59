-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1 FOR UPDATE; /* and then */ UPDATE `users` AS `t0` SET `email` = ?2 WHERE (`t0`.`id`) IN ?<1; /* and then */ SELECT `t0`.`id`, `t0`.`email` FROM `users` AS `t0` WHERE (`t0`.`id`) IN ?>1
INSERT INTO `Lamp` (`watt`, `email`) VALUES (?1, ?2); /* and then */ SELECT `Lamp`.`id`, `Lamp`.`email` FROM `Lamp` WHERE `Lamp`.`id` = LAST_INSERT_ID()
SELECT `t1`.`id`, `t1`.`email`, `t1`.`name`, `t1`.`score`, `t1`.`team_id`, `t1`.`homeId`, `t1`.`deskId`, `t1`.`bossId` FROM `users` AS `t1` WHERE `t1`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`watt`, `t0`.`floor`, `t0`.`no`, `t0`.`email` FROM `Lamp` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
UPDATE "users" AS "t0" SET "email" = $1 WHERE "t0"."id" = $2 RETURNING "id", "email"
INSERT INTO "Lamp" ("watt", "email") VALUES ($1, $2) RETURNING "id", "email"
SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."score", "t1"."team_id", "t1"."homeId", "t1"."deskId", "t1"."bossId" FROM "users" AS "t1" WHERE "t1"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."watt", "t0"."floor", "t0"."no", "t0"."email" FROM "Lamp" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
UPDATE "users" AS "t0" SET "email" = ? WHERE "t0"."id" = ? RETURNING "id", "email"
INSERT INTO "Lamp" ("watt", "email") VALUES (?, ?) RETURNING "id", "email"
SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."score", "t1"."team_id", "t1"."homeId", "t1"."deskId", "t1"."bossId" FROM "users" AS "t1" WHERE "t1"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."watt", "t0"."floor", "t0"."no", "t0"."email" FROM "Lamp" AS "t0" ORDER BY "t0"."id" ASC
