-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`email` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
INSERT INTO `Lamp` (`watt`, `email`) VALUES (?1, ?2); /* and then */ SELECT `Lamp`.`id`, `Lamp`.`email` FROM `Lamp` WHERE `Lamp`.`id` = LAST_INSERT_ID()
UPDATE `Lamp` AS `t1` SET `email` = ?1 WHERE `t1`.`id` = ?2
SELECT `t2`.`id`, `t2`.`email`, `t2`.`name`, `t2`.`score`, `t2`.`team_id`, `t2`.`homeId`, `t2`.`deskId`, `t2`.`bossId` FROM `users` AS `t2` WHERE `t2`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`watt`, `t0`.`floor`, `t0`.`no`, `t0`.`email` FROM `Lamp` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id", "t0"."email" FROM "users" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "Lamp" ("watt", "email") VALUES ($1, $2) RETURNING "id", "email"
UPDATE "Lamp" AS "t1" SET "email" = $1 WHERE "t1"."id" = $2
SELECT "t2"."id", "t2"."email", "t2"."name", "t2"."score", "t2"."team_id", "t2"."homeId", "t2"."deskId", "t2"."bossId" FROM "users" AS "t2" WHERE "t2"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."watt", "t0"."floor", "t0"."no", "t0"."email" FROM "Lamp" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."email" FROM "users" AS "t0" WHERE "t0"."id" = ?
INSERT INTO "Lamp" ("watt", "email") VALUES (?, ?) RETURNING "id", "email"
UPDATE "Lamp" AS "t1" SET "email" = ? WHERE "t1"."id" = ?
SELECT "t2"."id", "t2"."email", "t2"."name", "t2"."score", "t2"."team_id", "t2"."homeId", "t2"."deskId", "t2"."bossId" FROM "users" AS "t2" WHERE "t2"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."watt", "t0"."floor", "t0"."no", "t0"."email" FROM "Lamp" AS "t0" ORDER BY "t0"."id" ASC
