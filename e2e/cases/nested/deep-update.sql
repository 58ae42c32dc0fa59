-- mysql
BEGIN
SELECT `t0`.`id` FROM `Team` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`id` FROM `users` AS `t1` WHERE `t1`.`team_id` = ?1 AND `t1`.`id` = ?2 FOR UPDATE; /* and then */ UPDATE `users` AS `t1` SET `score` = ?3 WHERE (`t1`.`id`) IN ?<1; /* and then */ SELECT `t1`.`id`, `t1`.`team_id` FROM `users` AS `t1` WHERE (`t1`.`id`) IN ?>1
SELECT `t2`.`id`, `t2`.`id` FROM `Post` AS `t2` WHERE `t2`.`author_id` = ?1 AND `t2`.`id` = ?2 FOR UPDATE; /* and then */ UPDATE `Post` AS `t2` SET `title` = ?3 WHERE (`t2`.`id`) IN ?<1; /* and then */ SELECT `t2`.`id`, `t2`.`author_id` FROM `Post` AS `t2` WHERE (`t2`.`id`) IN ?>1
DELETE `t3` FROM `Reply` AS `t3` WHERE `t3`.`postId` = ?1
INSERT INTO `Reply` (`text`, `postId`) VALUES (?1, ?2); /* and then */ SELECT `Reply`.`id`, `Reply`.`postId` FROM `Reply` WHERE `Reply`.`id` = LAST_INSERT_ID()
SELECT `t4`.`id`, `t4`.`name` FROM `Team` AS `t4` WHERE `t4`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`email`, `t0`.`name`, `t0`.`score`, `t0`.`team_id`, `t0`.`homeId`, `t0`.`deskId`, `t0`.`bossId` FROM `users` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`slug`, `t0`.`title`, `t0`.`views`, `t0`.`author_id` FROM `Post` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`text`, `t0`.`postId` FROM `Reply` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id" FROM "Team" AS "t0" WHERE "t0"."id" = $1
UPDATE "users" AS "t1" SET "score" = $1 WHERE "t1"."team_id" = $2 AND "t1"."id" = $3 RETURNING "id", "team_id"
UPDATE "Post" AS "t2" SET "title" = $1 WHERE "t2"."author_id" = $2 AND "t2"."id" = $3 RETURNING "id", "author_id"
DELETE FROM "Reply" AS "t3" WHERE "t3"."postId" = $1
INSERT INTO "Reply" ("text", "postId") VALUES ($1, $2) RETURNING "id", "postId"
SELECT "t4"."id", "t4"."name" FROM "Team" AS "t4" WHERE "t4"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."slug", "t0"."title", "t0"."views", "t0"."author_id" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."text", "t0"."postId" FROM "Reply" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id" FROM "Team" AS "t0" WHERE "t0"."id" = ?
UPDATE "users" AS "t1" SET "score" = ? WHERE "t1"."team_id" = ? AND "t1"."id" = ? RETURNING "id", "team_id"
UPDATE "Post" AS "t2" SET "title" = ? WHERE "t2"."author_id" = ? AND "t2"."id" = ? RETURNING "id", "author_id"
DELETE FROM "Reply" AS "t3" WHERE "t3"."postId" = ?
INSERT INTO "Reply" ("text", "postId") VALUES (?, ?) RETURNING "id", "postId"
SELECT "t4"."id", "t4"."name" FROM "Team" AS "t4" WHERE "t4"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."slug", "t0"."title", "t0"."views", "t0"."author_id" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."text", "t0"."postId" FROM "Reply" AS "t0" ORDER BY "t0"."id" ASC
