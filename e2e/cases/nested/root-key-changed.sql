-- mysql
BEGIN
SELECT ?1, `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?2 FOR UPDATE; /* and then */ UPDATE `users` AS `t0` SET `id` = ?1 WHERE (`t0`.`id`) IN ?<1; /* and then */ SELECT `t0`.`id` FROM `users` AS `t0` WHERE (`t0`.`id`) IN ?>1
INSERT INTO `Post` (`slug`, `views`, `author_id`) VALUES (?1, ?2, ?3); /* and then */ SELECT `Post`.`id`, `Post`.`author_id` FROM `Post` WHERE `Post`.`id` = LAST_INSERT_ID()
SELECT `t1`.`id`, `t1`.`email`, `t1`.`name`, `t1`.`score`, `t1`.`team_id`, `t1`.`homeId`, `t1`.`deskId`, `t1`.`bossId` FROM `users` AS `t1` WHERE `t1`.`id` = ?1
SELECT `t2`.`id`, `t2`.`slug`, `t2`.`title`, `t2`.`views`, `t2`.`author_id` FROM `Post` AS `t2` WHERE `t2`.`author_id` IN ?1
COMMIT
-- postgres
BEGIN
UPDATE "users" AS "t0" SET "id" = $1 WHERE "t0"."id" = $2 RETURNING "id"
INSERT INTO "Post" ("slug", "views", "author_id") VALUES ($1, $2, $3) RETURNING "id", "author_id"
SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."score", "t1"."team_id", "t1"."homeId", "t1"."deskId", "t1"."bossId", ARRAY(SELECT ROW("t2"."id", "t2"."slug"::bpchar, "t2"."title"::bpchar, "t2"."views", "t2"."author_id") FROM "Post" AS "t2" WHERE "t2"."author_id" = "t1"."id") FROM "users" AS "t1" WHERE "t1"."id" = $1
COMMIT
-- postgres ts
BEGIN
UPDATE "users" AS "t0" SET "id" = $1 WHERE "t0"."id" = $2 RETURNING "id"
INSERT INTO "Post" ("slug", "views", "author_id") VALUES ($1, $2, $3) RETURNING "id", "author_id"
SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."score", "t1"."team_id", "t1"."homeId", "t1"."deskId", "t1"."bossId", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t2"."id", "t2"."slug"::bpchar, "t2"."title"::bpchar, "t2"."views", "t2"."author_id") AS "row" FROM "Post" AS "t2" WHERE "t2"."author_id" = "t1"."id") AS "n") FROM "users" AS "t1" WHERE "t1"."id" = $1
COMMIT
-- sqlite
BEGIN
UPDATE "users" AS "t0" SET "id" = ? WHERE "t0"."id" = ? RETURNING "id"
INSERT INTO "Post" ("slug", "views", "author_id") VALUES (?, ?, ?) RETURNING "id", "author_id"
SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."score", "t1"."team_id", "t1"."homeId", "t1"."deskId", "t1"."bossId" FROM "users" AS "t1" WHERE "t1"."id" = ?
SELECT "t2"."id", "t2"."slug", "t2"."title", "t2"."views", "t2"."author_id" FROM "Post" AS "t2" WHERE "t2"."author_id" IN (SELECT value FROM json_each(?))
COMMIT
