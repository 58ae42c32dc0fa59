-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`homeId` FROM `users` AS `t0` WHERE `t0`.`email` = ?1
SELECT `t1`.`id` FROM `City` AS `t1` WHERE `t1`.`id` = ?1
INSERT INTO `users` (`email`, `score`, `homeId`) VALUES (?1, ?2, ?3) /* unless it is there */; /* and then */ SELECT `users`.`id`, `users`.`homeId` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
INSERT INTO `Post` (`slug`, `views`, `author_id`) VALUES (?1, ?2, ?3); /* and then */ SELECT `Post`.`id`, `Post`.`author_id` FROM `Post` WHERE `Post`.`id` = LAST_INSERT_ID()
SELECT `t5`.`id`, `t5`.`email`, `t5`.`name`, `t5`.`score`, `t5`.`team_id`, `t5`.`homeId`, `t5`.`deskId`, `t5`.`bossId` FROM `users` AS `t5` WHERE `t5`.`id` = ?1
SELECT `t6`.`id`, `t6`.`slug`, `t6`.`title`, `t6`.`views`, `t6`.`author_id` FROM `Post` AS `t6` WHERE `t6`.`author_id` IN ?1
COMMIT
SELECT `t0`.`id`, `t0`.`slug`, `t0`.`title`, `t0`.`views`, `t0`.`author_id` FROM `Post` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id", "t0"."homeId" FROM "users" AS "t0" WHERE "t0"."email" = $1
SELECT "t1"."id" FROM "City" AS "t1" WHERE "t1"."id" = $1
INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) ON CONFLICT ("email") DO NOTHING RETURNING "id", "homeId"
INSERT INTO "Post" ("slug", "views", "author_id") VALUES ($1, $2, $3) RETURNING "id", "author_id"
SELECT "t5"."id", "t5"."email", "t5"."name", "t5"."score", "t5"."team_id", "t5"."homeId", "t5"."deskId", "t5"."bossId", ARRAY(SELECT ROW("t6"."id", "t6"."slug"::bpchar, "t6"."title"::bpchar, "t6"."views", "t6"."author_id") FROM "Post" AS "t6" WHERE "t6"."author_id" = "t5"."id") FROM "users" AS "t5" WHERE "t5"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."slug", "t0"."title", "t0"."views", "t0"."author_id" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
-- postgres ts
BEGIN
SELECT "t0"."id", "t0"."homeId" FROM "users" AS "t0" WHERE "t0"."email" = $1
SELECT "t1"."id" FROM "City" AS "t1" WHERE "t1"."id" = $1
INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) ON CONFLICT ("email") DO NOTHING RETURNING "id", "homeId"
INSERT INTO "Post" ("slug", "views", "author_id") VALUES ($1, $2, $3) RETURNING "id", "author_id"
SELECT "t5"."id", "t5"."email", "t5"."name", "t5"."score", "t5"."team_id", "t5"."homeId", "t5"."deskId", "t5"."bossId", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t6"."id", "t6"."slug"::bpchar, "t6"."title"::bpchar, "t6"."views", "t6"."author_id") AS "row" FROM "Post" AS "t6" WHERE "t6"."author_id" = "t5"."id") AS "n") FROM "users" AS "t5" WHERE "t5"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."slug", "t0"."title", "t0"."views", "t0"."author_id" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."homeId" FROM "users" AS "t0" WHERE "t0"."email" = ?
SELECT "t1"."id" FROM "City" AS "t1" WHERE "t1"."id" = ?
INSERT INTO "users" ("email", "score", "homeId") VALUES (?, ?, ?) ON CONFLICT ("email") DO NOTHING RETURNING "id", "homeId"
INSERT INTO "Post" ("slug", "views", "author_id") VALUES (?, ?, ?) RETURNING "id", "author_id"
SELECT "t5"."id", "t5"."email", "t5"."name", "t5"."score", "t5"."team_id", "t5"."homeId", "t5"."deskId", "t5"."bossId" FROM "users" AS "t5" WHERE "t5"."id" = ?
SELECT "t6"."id", "t6"."slug", "t6"."title", "t6"."views", "t6"."author_id" FROM "Post" AS "t6" WHERE "t6"."author_id" IN (SELECT value FROM json_each(?))
COMMIT
SELECT "t0"."id", "t0"."slug", "t0"."title", "t0"."views", "t0"."author_id" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
