-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`email` = ?1 FOR UPDATE; /* and then */ UPDATE `users` AS `t0` SET `score` = ?2 WHERE (`t0`.`id`) IN ?<1; /* and then */ SELECT `t0`.`id` FROM `users` AS `t0` WHERE (`t0`.`id`) IN ?>1
INSERT INTO `Post` (`slug`, `views`, `author_id`) VALUES (?1, ?2, ?3); /* and then */ SELECT `Post`.`id`, `Post`.`author_id` FROM `Post` WHERE `Post`.`id` = LAST_INSERT_ID()
SELECT `t3`.`id`, `t3`.`email`, `t3`.`name`, `t3`.`score`, `t3`.`team_id`, `t3`.`homeId`, `t3`.`deskId`, `t3`.`bossId` FROM `users` AS `t3` WHERE `t3`.`id` = ?1
SELECT `t4`.`id`, `t4`.`slug`, `t4`.`title`, `t4`.`views`, `t4`.`author_id` FROM `Post` AS `t4` WHERE `t4`.`author_id` IN ?1
COMMIT
SELECT `t0`.`id`, `t0`.`slug`, `t0`.`title`, `t0`.`views`, `t0`.`author_id` FROM `Post` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
UPDATE "users" AS "t0" SET "score" = $1 WHERE "t0"."email" = $2 RETURNING "id"
INSERT INTO "Post" ("slug", "views", "author_id") VALUES ($1, $2, $3) RETURNING "id", "author_id"
SELECT "t3"."id", "t3"."email", "t3"."name", "t3"."score", "t3"."team_id", "t3"."homeId", "t3"."deskId", "t3"."bossId", ARRAY(SELECT ROW("t4"."id", "t4"."slug"::bpchar, "t4"."title"::bpchar, "t4"."views", "t4"."author_id") FROM "Post" AS "t4" WHERE "t4"."author_id" = "t3"."id") FROM "users" AS "t3" WHERE "t3"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."slug", "t0"."title", "t0"."views", "t0"."author_id" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
-- postgres ts
BEGIN
UPDATE "users" AS "t0" SET "score" = $1 WHERE "t0"."email" = $2 RETURNING "id"
INSERT INTO "Post" ("slug", "views", "author_id") VALUES ($1, $2, $3) RETURNING "id", "author_id"
SELECT "t3"."id", "t3"."email", "t3"."name", "t3"."score", "t3"."team_id", "t3"."homeId", "t3"."deskId", "t3"."bossId", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t4"."id", "t4"."slug"::bpchar, "t4"."title"::bpchar, "t4"."views", "t4"."author_id") AS "row" FROM "Post" AS "t4" WHERE "t4"."author_id" = "t3"."id") AS "n") FROM "users" AS "t3" WHERE "t3"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."slug", "t0"."title", "t0"."views", "t0"."author_id" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
UPDATE "users" AS "t0" SET "score" = ? WHERE "t0"."email" = ? RETURNING "id"
INSERT INTO "Post" ("slug", "views", "author_id") VALUES (?, ?, ?) RETURNING "id", "author_id"
SELECT "t3"."id", "t3"."email", "t3"."name", "t3"."score", "t3"."team_id", "t3"."homeId", "t3"."deskId", "t3"."bossId" FROM "users" AS "t3" WHERE "t3"."id" = ?
SELECT "t4"."id", "t4"."slug", "t4"."title", "t4"."views", "t4"."author_id" FROM "Post" AS "t4" WHERE "t4"."author_id" IN (SELECT value FROM json_each(?))
COMMIT
SELECT "t0"."id", "t0"."slug", "t0"."title", "t0"."views", "t0"."author_id" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
