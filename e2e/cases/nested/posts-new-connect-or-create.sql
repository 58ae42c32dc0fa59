-- mysql
BEGIN
SELECT `t0`.`id` FROM `City` AS `t0` WHERE `t0`.`id` = ?1
INSERT INTO `users` (`email`, `score`, `homeId`) VALUES (?1, ?2, ?3); /* and then */ SELECT `users`.`id`, `users`.`homeId` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
SELECT `t1`.`id`, `t1`.`author_id` FROM `Post` AS `t1` WHERE `t1`.`slug` = ?1
UPDATE `Post` AS `t2` SET `author_id` = ?1 WHERE `t2`.`id` = ?2
SELECT `t3`.`id`, `t3`.`author_id` FROM `Post` AS `t3` WHERE `t3`.`slug` = ?1
INSERT INTO `Post` (`slug`, `views`, `author_id`) VALUES (?1, ?2, ?3); /* and then */ SELECT `Post`.`id`, `Post`.`author_id` FROM `Post` WHERE `Post`.`id` = LAST_INSERT_ID()
SELECT `t5`.`id`, `t5`.`email`, `t5`.`name`, `t5`.`score`, `t5`.`team_id`, `t5`.`homeId`, `t5`.`deskId`, `t5`.`bossId` FROM `users` AS `t5` WHERE `t5`.`id` = ?1
SELECT `t6`.`id`, `t6`.`slug`, `t6`.`title`, `t6`.`views`, `t6`.`author_id` FROM `Post` AS `t6` WHERE `t6`.`author_id` IN ?1 ORDER BY `t6`.`id` ASC
COMMIT
SELECT `t0`.`id`, `t0`.`slug`, `t0`.`title`, `t0`.`views`, `t0`.`author_id` FROM `Post` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) RETURNING "id", "homeId"
SELECT "t1"."id", "t1"."author_id" FROM "Post" AS "t1" WHERE "t1"."slug" = $1
UPDATE "Post" AS "t2" SET "author_id" = $1 WHERE "t2"."id" = $2
SELECT "t3"."id", "t3"."author_id" FROM "Post" AS "t3" WHERE "t3"."slug" = $1
INSERT INTO "Post" ("slug", "views", "author_id") VALUES ($1, $2, $3) ON CONFLICT ("slug") DO NOTHING RETURNING "id", "author_id"
SELECT "t7"."id", "t7"."email", "t7"."name", "t7"."score", "t7"."team_id", "t7"."homeId", "t7"."deskId", "t7"."bossId", ARRAY(SELECT ROW("t8"."id", "t8"."slug"::bpchar, "t8"."title"::bpchar, "t8"."views", "t8"."author_id") FROM "Post" AS "t8" WHERE "t8"."author_id" = "t7"."id" ORDER BY "t8"."id" ASC) FROM "users" AS "t7" WHERE "t7"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."slug", "t0"."title", "t0"."views", "t0"."author_id" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
-- postgres ts
BEGIN
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) RETURNING "id", "homeId"
SELECT "t1"."id", "t1"."author_id" FROM "Post" AS "t1" WHERE "t1"."slug" = $1
UPDATE "Post" AS "t2" SET "author_id" = $1 WHERE "t2"."id" = $2
SELECT "t3"."id", "t3"."author_id" FROM "Post" AS "t3" WHERE "t3"."slug" = $1
INSERT INTO "Post" ("slug", "views", "author_id") VALUES ($1, $2, $3) ON CONFLICT ("slug") DO NOTHING RETURNING "id", "author_id"
SELECT "t7"."id", "t7"."email", "t7"."name", "t7"."score", "t7"."team_id", "t7"."homeId", "t7"."deskId", "t7"."bossId", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t8"."id", "t8"."slug"::bpchar, "t8"."title"::bpchar, "t8"."views", "t8"."author_id") AS "row" FROM "Post" AS "t8" WHERE "t8"."author_id" = "t7"."id" ORDER BY "t8"."id" ASC) AS "n") FROM "users" AS "t7" WHERE "t7"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."slug", "t0"."title", "t0"."views", "t0"."author_id" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = ?
INSERT INTO "users" ("email", "score", "homeId") VALUES (?, ?, ?) RETURNING "id", "homeId"
SELECT "t1"."id", "t1"."author_id" FROM "Post" AS "t1" WHERE "t1"."slug" = ?
UPDATE "Post" AS "t2" SET "author_id" = ? WHERE "t2"."id" = ?
SELECT "t3"."id", "t3"."author_id" FROM "Post" AS "t3" WHERE "t3"."slug" = ?
INSERT INTO "Post" ("slug", "views", "author_id") VALUES (?, ?, ?) ON CONFLICT ("slug") DO NOTHING RETURNING "id", "author_id"
SELECT "t7"."id", "t7"."email", "t7"."name", "t7"."score", "t7"."team_id", "t7"."homeId", "t7"."deskId", "t7"."bossId" FROM "users" AS "t7" WHERE "t7"."id" = ?
SELECT "t8"."id", "t8"."slug", "t8"."title", "t8"."views", "t8"."author_id" FROM "Post" AS "t8" WHERE "t8"."author_id" IN (SELECT value FROM json_each(?)) ORDER BY "t8"."id" ASC
COMMIT
SELECT "t0"."id", "t0"."slug", "t0"."title", "t0"."views", "t0"."author_id" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
