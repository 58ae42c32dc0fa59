-- mysql
BEGIN
SELECT `t0`.`id` FROM `City` AS `t0` WHERE `t0`.`id` = ?1
INSERT INTO `users` (`email`, `score`, `homeId`) VALUES (?1, ?2, ?3); /* and then */ SELECT `users`.`id`, `users`.`homeId` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
UPDATE `Post` AS `t1` SET `author_id` = ?1 WHERE `t1`.`slug` IN ?2
SELECT `t2`.`id`, `t2`.`email`, `t2`.`name`, `t2`.`score`, `t2`.`team_id`, `t2`.`homeId`, `t2`.`deskId`, `t2`.`bossId` FROM `users` AS `t2` WHERE `t2`.`id` = ?1
SELECT `t3`.`id`, `t3`.`slug`, `t3`.`title`, `t3`.`views`, `t3`.`author_id` FROM `Post` AS `t3` WHERE `t3`.`author_id` IN ?1 ORDER BY `t3`.`id` ASC
COMMIT
SELECT `t0`.`id`, `t0`.`slug`, `t0`.`title`, `t0`.`views`, `t0`.`author_id` FROM `Post` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) RETURNING "id", "homeId"
UPDATE "Post" AS "t1" SET "author_id" = $1 WHERE "t1"."slug" = ANY($2)
SELECT "t2"."id", "t2"."email", "t2"."name", "t2"."score", "t2"."team_id", "t2"."homeId", "t2"."deskId", "t2"."bossId", ARRAY(SELECT ROW("t3"."id", "t3"."slug"::bpchar, "t3"."title"::bpchar, "t3"."views", "t3"."author_id") FROM "Post" AS "t3" WHERE "t3"."author_id" = "t2"."id" ORDER BY "t3"."id" ASC) FROM "users" AS "t2" WHERE "t2"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."slug", "t0"."title", "t0"."views", "t0"."author_id" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
-- postgres ts
BEGIN
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) RETURNING "id", "homeId"
UPDATE "Post" AS "t1" SET "author_id" = $1 WHERE "t1"."slug" = ANY($2)
SELECT "t2"."id", "t2"."email", "t2"."name", "t2"."score", "t2"."team_id", "t2"."homeId", "t2"."deskId", "t2"."bossId", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t3"."id", "t3"."slug"::bpchar, "t3"."title"::bpchar, "t3"."views", "t3"."author_id") AS "row" FROM "Post" AS "t3" WHERE "t3"."author_id" = "t2"."id" ORDER BY "t3"."id" ASC) AS "n") FROM "users" AS "t2" WHERE "t2"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."slug", "t0"."title", "t0"."views", "t0"."author_id" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = ?
INSERT INTO "users" ("email", "score", "homeId") VALUES (?, ?, ?) RETURNING "id", "homeId"
UPDATE "Post" AS "t1" SET "author_id" = ? WHERE "t1"."slug" IN (SELECT value FROM json_each(?))
SELECT "t2"."id", "t2"."email", "t2"."name", "t2"."score", "t2"."team_id", "t2"."homeId", "t2"."deskId", "t2"."bossId" FROM "users" AS "t2" WHERE "t2"."id" = ?
SELECT "t3"."id", "t3"."slug", "t3"."title", "t3"."views", "t3"."author_id" FROM "Post" AS "t3" WHERE "t3"."author_id" IN (SELECT value FROM json_each(?)) ORDER BY "t3"."id" ASC
COMMIT
SELECT "t0"."id", "t0"."slug", "t0"."title", "t0"."views", "t0"."author_id" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
