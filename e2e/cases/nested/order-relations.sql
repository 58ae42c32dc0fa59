-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`team_id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
INSERT INTO `Tag` (`name`) VALUES (?1); /* and then */ SELECT `Tag`.`id` FROM `Tag` WHERE `Tag`.`id` = LAST_INSERT_ID()
INSERT INTO `_TagToUser` (`B`, `A`) SELECT ?1, `t1`.`id` FROM `Tag` AS `t1` WHERE `t1`.`id` IN ?2 ON DUPLICATE KEY UPDATE `_TagToUser`.`B` = `_TagToUser`.`B`
UPDATE `Post` AS `t2` SET `title` = ?1 WHERE `t2`.`author_id` = ?2
UPDATE `Badge` AS `t3` SET `userId` = NULL WHERE `t3`.`userId` = ?1
UPDATE `users` AS `t4` SET `team_id` = NULL WHERE `t4`.`id` = ?1
SELECT `t6`.`id`, `t6`.`email`, `t6`.`name`, `t6`.`score`, `t6`.`team_id`, `t6`.`homeId`, `t6`.`deskId`, `t6`.`bossId` FROM `users` AS `t6` WHERE `t6`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`email`, `t0`.`name`, `t0`.`score`, `t0`.`team_id`, `t0`.`homeId`, `t0`.`deskId`, `t0`.`bossId` FROM `users` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`slug`, `t0`.`title`, `t0`.`views`, `t0`.`author_id` FROM `Post` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`code`, `t0`.`level`, `t0`.`userId` FROM `Badge` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id` FROM `users` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t1`.`id`, `t2`.`B` FROM `Tag` AS `t1` JOIN `_TagToUser` AS `t2` ON `t2`.`A` = `t1`.`id` WHERE `t2`.`B` IN ?1 ORDER BY `t1`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id", "t0"."team_id" FROM "users" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "Tag" ("name") VALUES ($1) RETURNING "id"
INSERT INTO "_TagToUser" ("B", "A") SELECT $1::int4, "t1"."id" FROM "Tag" AS "t1" WHERE "t1"."id" = ANY($2) ON CONFLICT DO NOTHING
UPDATE "Post" AS "t2" SET "title" = $1 WHERE "t2"."author_id" = $2
UPDATE "Badge" AS "t3" SET "userId" = NULL WHERE "t3"."userId" = $1
UPDATE "users" AS "t4" SET "team_id" = NULL WHERE "t4"."id" = $1
SELECT "t6"."id", "t6"."email", "t6"."name", "t6"."score", "t6"."team_id", "t6"."homeId", "t6"."deskId", "t6"."bossId" FROM "users" AS "t6" WHERE "t6"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."slug", "t0"."title", "t0"."views", "t0"."author_id" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."code", "t0"."level", "t0"."userId" FROM "Badge" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t2"."B" FROM "Tag" AS "t1" JOIN "_TagToUser" AS "t2" ON "t2"."A" = "t1"."id" WHERE "t2"."B" = ANY($1) ORDER BY "t1"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."team_id" FROM "users" AS "t0" WHERE "t0"."id" = ?
INSERT INTO "Tag" ("name") VALUES (?) RETURNING "id"
INSERT INTO "_TagToUser" ("B", "A") SELECT ?, "t1"."id" FROM "Tag" AS "t1" WHERE "t1"."id" IN (SELECT value FROM json_each(?)) ON CONFLICT DO NOTHING
UPDATE "Post" AS "t2" SET "title" = ? WHERE "t2"."author_id" = ?
UPDATE "Badge" AS "t3" SET "userId" = NULL WHERE "t3"."userId" = ?
UPDATE "users" AS "t4" SET "team_id" = NULL WHERE "t4"."id" = ?
SELECT "t6"."id", "t6"."email", "t6"."name", "t6"."score", "t6"."team_id", "t6"."homeId", "t6"."deskId", "t6"."bossId" FROM "users" AS "t6" WHERE "t6"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."slug", "t0"."title", "t0"."views", "t0"."author_id" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."code", "t0"."level", "t0"."userId" FROM "Badge" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t2"."B" FROM "Tag" AS "t1" JOIN "_TagToUser" AS "t2" ON "t2"."A" = "t1"."id" WHERE "t2"."B" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
