-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`id` FROM `Post` AS `t1` WHERE `t1`.`author_id` = ?1 AND `t1`.`slug` = ?2 FOR UPDATE; /* and then */ UPDATE `Post` AS `t1` SET `views` = `t1`.`views` + ?3 WHERE (`t1`.`id`) IN ?<1; /* and then */ SELECT `t1`.`id`, `t1`.`author_id` FROM `Post` AS `t1` WHERE (`t1`.`id`) IN ?>1
INSERT INTO `Post` (`slug`, `views`, `author_id`) VALUES (?1, ?2, ?3) /* unless it is there */; /* and then */ SELECT `Post`.`id`, `Post`.`author_id` FROM `Post` WHERE `Post`.`id` = LAST_INSERT_ID()
SELECT `t3`.`id`, `t3`.`email`, `t3`.`name`, `t3`.`score`, `t3`.`team_id`, `t3`.`homeId`, `t3`.`deskId`, `t3`.`bossId` FROM `users` AS `t3` WHERE `t3`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`slug`, `t0`.`title`, `t0`.`views`, `t0`.`author_id` FROM `Post` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
UPDATE "Post" AS "t1" SET "views" = "t1"."views" + $1 WHERE "t1"."author_id" = $2 AND "t1"."slug" = $3 RETURNING "id", "author_id"
INSERT INTO "Post" ("slug", "views", "author_id") VALUES ($1, $2, $3) ON CONFLICT ("slug") DO NOTHING RETURNING "id", "author_id"
SELECT "t3"."id", "t3"."email", "t3"."name", "t3"."score", "t3"."team_id", "t3"."homeId", "t3"."deskId", "t3"."bossId" FROM "users" AS "t3" WHERE "t3"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."slug", "t0"."title", "t0"."views", "t0"."author_id" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
UPDATE "Post" AS "t1" SET "views" = "t1"."views" + ? WHERE "t1"."author_id" = ? AND "t1"."slug" = ? RETURNING "id", "author_id"
INSERT INTO "Post" ("slug", "views", "author_id") VALUES (?, ?, ?) ON CONFLICT ("slug") DO NOTHING RETURNING "id", "author_id"
SELECT "t3"."id", "t3"."email", "t3"."name", "t3"."score", "t3"."team_id", "t3"."homeId", "t3"."deskId", "t3"."bossId" FROM "users" AS "t3" WHERE "t3"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."slug", "t0"."title", "t0"."views", "t0"."author_id" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
