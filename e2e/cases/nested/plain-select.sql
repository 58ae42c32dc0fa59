-- mysql
BEGIN
INSERT INTO `users` (`email`, `score`, `homeId`) VALUES (?1, ?2, ?3); /* and then */ SELECT `users`.`id` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
INSERT INTO `Post` (`slug`, `views`, `author_id`) VALUES (?1, ?2, ?3); /* and then */ SELECT `Post`.`id`, `Post`.`author_id` FROM `Post` WHERE `Post`.`id` = LAST_INSERT_ID()
SELECT `t0`.`email`, `t0`.`name` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`slug`, `t0`.`title`, `t0`.`views`, `t0`.`author_id` FROM `Post` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
WITH "s0" AS (INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) RETURNING "id", "email", "name", "score", "team_id", "homeId", "deskId", "bossId"), "s1" AS (INSERT INTO "Post" ("slug", "views", "author_id") VALUES ($4, $5, (SELECT "s0"."id" FROM "s0")) RETURNING "id", "author_id") SELECT "s0"."email", "s0"."name" FROM "s0"
SELECT "t0"."id", "t0"."slug", "t0"."title", "t0"."views", "t0"."author_id" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
INSERT INTO "users" ("email", "score", "homeId") VALUES (?, ?, ?) RETURNING "id"
INSERT INTO "Post" ("slug", "views", "author_id") VALUES (?, ?, ?) RETURNING "id", "author_id"
SELECT "t0"."email", "t0"."name" FROM "users" AS "t0" WHERE "t0"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."slug", "t0"."title", "t0"."views", "t0"."author_id" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
