-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`bossId` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`bossId` FROM `users` AS `t1` WHERE `t1`.`email` IN ?1
UPDATE `users` AS `t3` SET `bossId` = ?1 WHERE `t3`.`id` IN ?2 AND (`t3`.`bossId` = ?1) IS NOT TRUE
UPDATE `users` AS `t2` SET `bossId` = NULL WHERE `t2`.`bossId` = ?1 AND NOT (`t2`.`id` IN ?2)
SELECT `t4`.`id`, `t4`.`email`, `t4`.`name`, `t4`.`score`, `t4`.`team_id`, `t4`.`homeId`, `t4`.`deskId`, `t4`.`bossId` FROM `users` AS `t4` WHERE `t4`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`email`, `t0`.`name`, `t0`.`score`, `t0`.`team_id`, `t0`.`homeId`, `t0`.`deskId`, `t0`.`bossId` FROM `users` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id", "t0"."bossId" FROM "users" AS "t0" WHERE "t0"."id" = $1
SELECT "t1"."id", "t1"."bossId" FROM "users" AS "t1" WHERE "t1"."email" = ANY($1)
UPDATE "users" AS "t3" SET "bossId" = $1 WHERE "t3"."id" = ANY($2) AND ("t3"."bossId" = $3) IS NOT TRUE
UPDATE "users" AS "t2" SET "bossId" = NULL WHERE "t2"."bossId" = $1 AND NOT ("t2"."id" = ANY($2))
SELECT "t4"."id", "t4"."email", "t4"."name", "t4"."score", "t4"."team_id", "t4"."homeId", "t4"."deskId", "t4"."bossId" FROM "users" AS "t4" WHERE "t4"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."bossId" FROM "users" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."id", "t1"."bossId" FROM "users" AS "t1" WHERE "t1"."email" IN (SELECT value FROM json_each(?))
UPDATE "users" AS "t3" SET "bossId" = ? WHERE "t3"."id" IN (SELECT value FROM json_each(?)) AND ("t3"."bossId" = ?) IS NOT TRUE
UPDATE "users" AS "t2" SET "bossId" = NULL WHERE "t2"."bossId" = ? AND NOT ("t2"."id" IN (SELECT value FROM json_each(?)))
SELECT "t4"."id", "t4"."email", "t4"."name", "t4"."score", "t4"."team_id", "t4"."homeId", "t4"."deskId", "t4"."bossId" FROM "users" AS "t4" WHERE "t4"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
