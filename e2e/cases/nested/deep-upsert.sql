-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`author_id` FROM `Post` AS `t1` WHERE `t1`.`author_id` = ?1 AND `t1`.`slug` = ?2
INSERT INTO `Reply` (`text`, `postId`) VALUES (?1, ?2); /* and then */ SELECT `Reply`.`id`, `Reply`.`postId` FROM `Reply` WHERE `Reply`.`id` = LAST_INSERT_ID()
SELECT `t1`.`id`, `t1`.`author_id` FROM `Post` AS `t1` WHERE `t1`.`author_id` = ?1 AND `t1`.`slug` = ?2
INSERT INTO `Post` (`slug`, `views`, `author_id`) VALUES (?1, ?2, ?3) /* unless it is there */; /* and then */ SELECT `Post`.`id`, `Post`.`author_id` FROM `Post` WHERE `Post`.`id` = LAST_INSERT_ID()
INSERT INTO `Reply` (`text`, `postId`) VALUES (?1, ?2); /* and then */ SELECT `Reply`.`id`, `Reply`.`postId` FROM `Reply` WHERE `Reply`.`id` = LAST_INSERT_ID()
SELECT `t3`.`id`, `t3`.`email`, `t3`.`name`, `t3`.`score`, `t3`.`team_id`, `t3`.`homeId`, `t3`.`deskId`, `t3`.`bossId` FROM `users` AS `t3` WHERE `t3`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`slug`, `t0`.`title`, `t0`.`views`, `t0`.`author_id` FROM `Post` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`text`, `t0`.`postId` FROM `Reply` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
SELECT "t1"."id", "t1"."author_id" FROM "Post" AS "t1" WHERE "t1"."author_id" = $1 AND "t1"."slug" = $2
INSERT INTO "Reply" ("text", "postId") VALUES ($1, $2) RETURNING "id", "postId"
SELECT "t1"."id", "t1"."author_id" FROM "Post" AS "t1" WHERE "t1"."author_id" = $1 AND "t1"."slug" = $2
INSERT INTO "Post" ("slug", "views", "author_id") VALUES ($1, $2, $3) ON CONFLICT ("slug") DO NOTHING RETURNING "id", "author_id"
INSERT INTO "Reply" ("text", "postId") VALUES ($1, $2) RETURNING "id", "postId"
SELECT "t3"."id", "t3"."email", "t3"."name", "t3"."score", "t3"."team_id", "t3"."homeId", "t3"."deskId", "t3"."bossId" FROM "users" AS "t3" WHERE "t3"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."slug", "t0"."title", "t0"."views", "t0"."author_id" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."text", "t0"."postId" FROM "Reply" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."id", "t1"."author_id" FROM "Post" AS "t1" WHERE "t1"."author_id" = ? AND "t1"."slug" = ?
INSERT INTO "Reply" ("text", "postId") VALUES (?, ?) RETURNING "id", "postId"
SELECT "t1"."id", "t1"."author_id" FROM "Post" AS "t1" WHERE "t1"."author_id" = ? AND "t1"."slug" = ?
INSERT INTO "Post" ("slug", "views", "author_id") VALUES (?, ?, ?) ON CONFLICT ("slug") DO NOTHING RETURNING "id", "author_id"
INSERT INTO "Reply" ("text", "postId") VALUES (?, ?) RETURNING "id", "postId"
SELECT "t3"."id", "t3"."email", "t3"."name", "t3"."score", "t3"."team_id", "t3"."homeId", "t3"."deskId", "t3"."bossId" FROM "users" AS "t3" WHERE "t3"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."slug", "t0"."title", "t0"."views", "t0"."author_id" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."text", "t0"."postId" FROM "Reply" AS "t0" ORDER BY "t0"."id" ASC
