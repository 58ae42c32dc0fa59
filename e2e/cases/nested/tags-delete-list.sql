-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
DELETE `t1` FROM `Tag` AS `t1` WHERE EXISTS (SELECT 1 FROM `_TagToUser` AS `t2` WHERE `t2`.`B` = ?1 AND `t2`.`A` = `t1`.`id`) AND `t1`.`name` = ?2
DELETE `t1` FROM `Tag` AS `t1` WHERE EXISTS (SELECT 1 FROM `_TagToUser` AS `t2` WHERE `t2`.`B` = ?1 AND `t2`.`A` = `t1`.`id`) AND `t1`.`name` = ?2
SELECT `t3`.`id`, `t3`.`email`, `t3`.`name`, `t3`.`score`, `t3`.`team_id`, `t3`.`homeId`, `t3`.`deskId`, `t3`.`bossId` FROM `users` AS `t3` WHERE `t3`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`name` FROM `Tag` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id` FROM `users` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t1`.`id`, `t2`.`B` FROM `Tag` AS `t1` JOIN `_TagToUser` AS `t2` ON `t2`.`A` = `t1`.`id` WHERE `t2`.`B` IN ?1 ORDER BY `t1`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
DELETE FROM "Tag" AS "t1" WHERE EXISTS (SELECT 1 FROM "_TagToUser" AS "t2" WHERE "t2"."B" = $1 AND "t2"."A" = "t1"."id") AND "t1"."name" = $2
DELETE FROM "Tag" AS "t1" WHERE EXISTS (SELECT 1 FROM "_TagToUser" AS "t2" WHERE "t2"."B" = $1 AND "t2"."A" = "t1"."id") AND "t1"."name" = $2
SELECT "t3"."id", "t3"."email", "t3"."name", "t3"."score", "t3"."team_id", "t3"."homeId", "t3"."deskId", "t3"."bossId" FROM "users" AS "t3" WHERE "t3"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."name" FROM "Tag" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t2"."B" FROM "Tag" AS "t1" JOIN "_TagToUser" AS "t2" ON "t2"."A" = "t1"."id" WHERE "t2"."B" = ANY($1) ORDER BY "t1"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
DELETE FROM "Tag" AS "t1" WHERE EXISTS (SELECT 1 FROM "_TagToUser" AS "t2" WHERE "t2"."B" = ? AND "t2"."A" = "t1"."id") AND "t1"."name" = ?
DELETE FROM "Tag" AS "t1" WHERE EXISTS (SELECT 1 FROM "_TagToUser" AS "t2" WHERE "t2"."B" = ? AND "t2"."A" = "t1"."id") AND "t1"."name" = ?
SELECT "t3"."id", "t3"."email", "t3"."name", "t3"."score", "t3"."team_id", "t3"."homeId", "t3"."deskId", "t3"."bossId" FROM "users" AS "t3" WHERE "t3"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."name" FROM "Tag" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t2"."B" FROM "Tag" AS "t1" JOIN "_TagToUser" AS "t2" ON "t2"."A" = "t1"."id" WHERE "t2"."B" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
