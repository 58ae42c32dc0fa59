-- mysql
BEGIN
INSERT INTO `users` (`email`, `score`, `homeId`) VALUES (?1, ?2, ?3); /* and then */ SELECT `users`.`id` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
INSERT INTO `Post` (`slug`, `views`, `author_id`) VALUES (?1, ?2, ?3); /* and then */ SELECT `Post`.`id`, `Post`.`author_id` FROM `Post` WHERE `Post`.`id` = LAST_INSERT_ID()
INSERT INTO `Reply` (`text`, `postId`) VALUES (?1, ?2)
INSERT INTO `Reply` (`text`, `postId`) VALUES (?1, ?2)
INSERT INTO `Tag` (`name`) VALUES (?1); /* and then */ SELECT `Tag`.`id` FROM `Tag` WHERE `Tag`.`id` = LAST_INSERT_ID()
INSERT INTO `_PostToTag` (`A`, `B`) SELECT ?1, `t0`.`id` FROM `Tag` AS `t0` WHERE `t0`.`id` IN ?2 ON DUPLICATE KEY UPDATE `_PostToTag`.`A` = `_PostToTag`.`A`
SELECT `t1`.`id`, `t1`.`email`, `t1`.`name`, `t1`.`score`, `t1`.`team_id`, `t1`.`homeId`, `t1`.`deskId`, `t1`.`bossId` FROM `users` AS `t1` WHERE `t1`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`slug`, `t0`.`title`, `t0`.`views`, `t0`.`author_id` FROM `Post` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`text`, `t0`.`postId` FROM `Reply` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`name` FROM `Tag` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
WITH "s0" AS (INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) RETURNING "id", "email", "name", "score", "team_id", "homeId", "deskId", "bossId"), "s1" AS (INSERT INTO "Post" ("slug", "views", "author_id") VALUES ($4, $5, (SELECT "s0"."id" FROM "s0")) RETURNING "id", "author_id"), "s2" AS (INSERT INTO "Reply" ("text", "postId") SELECT "r"."c0", (SELECT "s1"."id" FROM "s1") FROM unnest($6::text[]) AS "r"("c0")), "s3" AS (INSERT INTO "Tag" ("name") VALUES ($7) RETURNING "id"), "s4" AS (INSERT INTO "_PostToTag" ("A", "B") SELECT (SELECT "s1"."id" FROM "s1"), "s3"."id" FROM "s3" ON CONFLICT DO NOTHING) SELECT "s0"."id", "s0"."email", "s0"."name", "s0"."score", "s0"."team_id", "s0"."homeId", "s0"."deskId", "s0"."bossId" FROM "s0"
SELECT "t0"."id", "t0"."slug", "t0"."title", "t0"."views", "t0"."author_id" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."text", "t0"."postId" FROM "Reply" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."name" FROM "Tag" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
INSERT INTO "users" ("email", "score", "homeId") VALUES (?, ?, ?) RETURNING "id"
INSERT INTO "Post" ("slug", "views", "author_id") VALUES (?, ?, ?) RETURNING "id", "author_id"
INSERT INTO "Reply" ("text", "postId") VALUES (?, ?)
INSERT INTO "Reply" ("text", "postId") VALUES (?, ?)
INSERT INTO "Tag" ("name") VALUES (?) RETURNING "id"
INSERT INTO "_PostToTag" ("A", "B") SELECT ?, "t0"."id" FROM "Tag" AS "t0" WHERE "t0"."id" IN (SELECT value FROM json_each(?)) ON CONFLICT DO NOTHING
SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."score", "t1"."team_id", "t1"."homeId", "t1"."deskId", "t1"."bossId" FROM "users" AS "t1" WHERE "t1"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."slug", "t0"."title", "t0"."views", "t0"."author_id" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."text", "t0"."postId" FROM "Reply" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."name" FROM "Tag" AS "t0" ORDER BY "t0"."id" ASC
