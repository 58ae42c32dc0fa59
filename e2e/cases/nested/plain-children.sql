-- mysql
BEGIN
INSERT INTO `users` (`email`, `score`, `homeId`) VALUES (?1, ?2, ?3); /* and then */ SELECT `users`.`id` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
INSERT INTO `Post` (`slug`, `title`, `views`, `author_id`) VALUES (?1, ?2, ?3, ?4)
INSERT INTO `Post` (`slug`, `title`, `views`, `author_id`) VALUES (?1, ?2, ?3, ?4)
INSERT INTO `Note` (`slug`, `text`, `userId`) VALUES (?1, ?2, ?3); /* and then */ SELECT `Note`.`id`, `Note`.`userId` FROM `Note` WHERE `Note`.`id` = LAST_INSERT_ID()
SELECT `t0`.`id`, `t0`.`email`, `t0`.`name`, `t0`.`score`, `t0`.`team_id`, `t0`.`homeId`, `t0`.`deskId`, `t0`.`bossId` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`slug`, `t0`.`title`, `t0`.`views`, `t0`.`author_id` FROM `Post` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`slug`, `t0`.`text`, `t0`.`userId` FROM `Note` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
WITH "s0" AS (INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) RETURNING "id", "email", "name", "score", "team_id", "homeId", "deskId", "bossId"), "s1" AS (INSERT INTO "Post" ("slug", "title", "views", "author_id") SELECT "r"."c0", "r"."c1", "r"."c2", (SELECT "s0"."id" FROM "s0") FROM unnest($4::text[], $5::text[], $6::int4[]) AS "r"("c0", "c1", "c2")), "s2" AS (INSERT INTO "Note" ("slug", "text", "userId") VALUES ($7, $8, (SELECT "s0"."id" FROM "s0")) RETURNING "id", "userId") SELECT "s0"."id", "s0"."email", "s0"."name", "s0"."score", "s0"."team_id", "s0"."homeId", "s0"."deskId", "s0"."bossId" FROM "s0"
SELECT "t0"."id", "t0"."slug", "t0"."title", "t0"."views", "t0"."author_id" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."slug", "t0"."text", "t0"."userId" FROM "Note" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
INSERT INTO "users" ("email", "score", "homeId") VALUES (?, ?, ?) RETURNING "id"
INSERT INTO "Post" ("slug", "title", "views", "author_id") VALUES (?, ?, ?, ?)
INSERT INTO "Post" ("slug", "title", "views", "author_id") VALUES (?, ?, ?, ?)
INSERT INTO "Note" ("slug", "text", "userId") VALUES (?, ?, ?) RETURNING "id", "userId"
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" WHERE "t0"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."slug", "t0"."title", "t0"."views", "t0"."author_id" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."slug", "t0"."text", "t0"."userId" FROM "Note" AS "t0" ORDER BY "t0"."id" ASC
