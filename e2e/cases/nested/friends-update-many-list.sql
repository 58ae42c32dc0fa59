-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
UPDATE `users` AS `t1` SET `score` = `t1`.`score` + ?1 WHERE EXISTS (SELECT 1 FROM `_friends` AS `t2` WHERE `t2`.`B` = ?2 AND `t2`.`A` = `t1`.`id`) AND `t1`.`id` > ?3
UPDATE `users` AS `t3` SET `score` = `t3`.`score` + ?1 WHERE EXISTS (SELECT 1 FROM `_friends` AS `t4` WHERE `t4`.`B` = ?2 AND `t4`.`A` = `t3`.`id`) AND `t3`.`id` = ?3
SELECT `t5`.`id`, `t5`.`email`, `t5`.`name`, `t5`.`score`, `t5`.`team_id`, `t5`.`homeId`, `t5`.`deskId`, `t5`.`bossId` FROM `users` AS `t5` WHERE `t5`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`email`, `t0`.`name`, `t0`.`score`, `t0`.`team_id`, `t0`.`homeId`, `t0`.`deskId`, `t0`.`bossId` FROM `users` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id` FROM `users` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t1`.`id`, `t2`.`B` FROM `users` AS `t1` JOIN `_friends` AS `t2` ON `t2`.`A` = `t1`.`id` WHERE `t2`.`B` IN ?1 ORDER BY `t1`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
UPDATE "users" AS "t1" SET "score" = "t1"."score" + $1 WHERE EXISTS (SELECT 1 FROM "_friends" AS "t2" WHERE "t2"."B" = $2 AND "t2"."A" = "t1"."id") AND "t1"."id" > $3
UPDATE "users" AS "t3" SET "score" = "t3"."score" + $1 WHERE EXISTS (SELECT 1 FROM "_friends" AS "t4" WHERE "t4"."B" = $2 AND "t4"."A" = "t3"."id") AND "t3"."id" = $3
SELECT "t5"."id", "t5"."email", "t5"."name", "t5"."score", "t5"."team_id", "t5"."homeId", "t5"."deskId", "t5"."bossId" FROM "users" AS "t5" WHERE "t5"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t2"."B" FROM "users" AS "t1" JOIN "_friends" AS "t2" ON "t2"."A" = "t1"."id" WHERE "t2"."B" = ANY($1) ORDER BY "t1"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
UPDATE "users" AS "t1" SET "score" = "t1"."score" + ? WHERE EXISTS (SELECT 1 FROM "_friends" AS "t2" WHERE "t2"."B" = ? AND "t2"."A" = "t1"."id") AND "t1"."id" > ?
UPDATE "users" AS "t3" SET "score" = "t3"."score" + ? WHERE EXISTS (SELECT 1 FROM "_friends" AS "t4" WHERE "t4"."B" = ? AND "t4"."A" = "t3"."id") AND "t3"."id" = ?
SELECT "t5"."id", "t5"."email", "t5"."name", "t5"."score", "t5"."team_id", "t5"."homeId", "t5"."deskId", "t5"."bossId" FROM "users" AS "t5" WHERE "t5"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t2"."B" FROM "users" AS "t1" JOIN "_friends" AS "t2" ON "t2"."A" = "t1"."id" WHERE "t2"."B" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
