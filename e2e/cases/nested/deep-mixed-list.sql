-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
INSERT INTO `Post` (`slug`, `title`, `views`, `author_id`) VALUES (?1, NULL, ?2, ?3); /* and then */ SELECT `Post`.`id`, `Post`.`author_id` FROM `Post` WHERE `Post`.`id` = LAST_INSERT_ID()
INSERT INTO `Post` (`slug`, `views`, `author_id`) VALUES (?1, ?2, ?3); /* and then */ SELECT `Post`.`id`, `Post`.`author_id` FROM `Post` WHERE `Post`.`id` = LAST_INSERT_ID()
INSERT INTO `Post` (`slug`, `title`, `views`, `author_id`) VALUES (?1, ?2, ?3, ?4); /* and then */ SELECT `Post`.`id`, `Post`.`author_id` FROM `Post` WHERE `Post`.`id` = LAST_INSERT_ID()
INSERT INTO `Reply` (`text`, `postId`) VALUES (?1, ?2); /* and then */ SELECT `Reply`.`id`, `Reply`.`postId` FROM `Reply` WHERE `Reply`.`id` = LAST_INSERT_ID()
INSERT INTO `Post` (`slug`, `views`, `author_id`) VALUES (?1, ?2, ?3); /* and then */ SELECT `Post`.`id`, `Post`.`author_id` FROM `Post` WHERE `Post`.`id` = LAST_INSERT_ID()
SELECT `t1`.`id`, `t1`.`email`, `t1`.`name`, `t1`.`score`, `t1`.`team_id`, `t1`.`homeId`, `t1`.`deskId`, `t1`.`bossId` FROM `users` AS `t1` WHERE `t1`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`slug`, `t0`.`title`, `t0`.`views`, `t0`.`author_id` FROM `Post` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`text`, `t0`.`postId` FROM `Reply` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "Post" ("slug", "title", "views", "author_id") VALUES ($1, NULL, $2, $3) RETURNING "id", "author_id"
INSERT INTO "Post" ("slug", "views", "author_id") VALUES ($1, $2, $3) RETURNING "id", "author_id"
INSERT INTO "Post" ("slug", "title", "views", "author_id") VALUES ($1, $2, $3, $4) RETURNING "id", "author_id"
INSERT INTO "Reply" ("text", "postId") VALUES ($1, $2) RETURNING "id", "postId"
INSERT INTO "Post" ("slug", "views", "author_id") VALUES ($1, $2, $3) RETURNING "id", "author_id"
SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."score", "t1"."team_id", "t1"."homeId", "t1"."deskId", "t1"."bossId" FROM "users" AS "t1" WHERE "t1"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."slug", "t0"."title", "t0"."views", "t0"."author_id" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."text", "t0"."postId" FROM "Reply" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
INSERT INTO "Post" ("slug", "title", "views", "author_id") VALUES (?, NULL, ?, ?) RETURNING "id", "author_id"
INSERT INTO "Post" ("slug", "views", "author_id") VALUES (?, ?, ?) RETURNING "id", "author_id"
INSERT INTO "Post" ("slug", "title", "views", "author_id") VALUES (?, ?, ?, ?) RETURNING "id", "author_id"
INSERT INTO "Reply" ("text", "postId") VALUES (?, ?) RETURNING "id", "postId"
INSERT INTO "Post" ("slug", "views", "author_id") VALUES (?, ?, ?) RETURNING "id", "author_id"
SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."score", "t1"."team_id", "t1"."homeId", "t1"."deskId", "t1"."bossId" FROM "users" AS "t1" WHERE "t1"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."slug", "t0"."title", "t0"."views", "t0"."author_id" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."text", "t0"."postId" FROM "Reply" AS "t0" ORDER BY "t0"."id" ASC
