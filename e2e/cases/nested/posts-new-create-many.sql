-- mysql
BEGIN
SELECT `t0`.`id` FROM `City` AS `t0` WHERE `t0`.`id` = ?1
INSERT INTO `users` (`email`, `score`, `homeId`) VALUES (?1, ?2, ?3); /* and then */ SELECT `users`.`id`, `users`.`homeId` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
INSERT INTO `Post` (`slug`, `views`, `author_id`) VALUES (?1, ?2, ?3)
INSERT INTO `Post` (`slug`, `views`, `author_id`) VALUES (?1, ?2, ?3)
SELECT `t1`.`id`, `t1`.`email`, `t1`.`name`, `t1`.`score`, `t1`.`team_id`, `t1`.`homeId`, `t1`.`deskId`, `t1`.`bossId` FROM `users` AS `t1` WHERE `t1`.`id` = ?1
SELECT `t2`.`id`, `t2`.`slug`, `t2`.`title`, `t2`.`views`, `t2`.`author_id` FROM `Post` AS `t2` WHERE `t2`.`author_id` IN ?1 ORDER BY `t2`.`id` ASC
COMMIT
-- postgres
BEGIN
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) RETURNING "id", "homeId"
INSERT INTO "Post" ("slug", "views", "author_id") SELECT "r"."c0", "r"."c1", $1::int4 FROM unnest($2::text[], $3::int4[]) AS "r"("c0", "c1")
SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."score", "t1"."team_id", "t1"."homeId", "t1"."deskId", "t1"."bossId", ARRAY(SELECT ROW("t2"."id", "t2"."slug"::bpchar, "t2"."title"::bpchar, "t2"."views", "t2"."author_id") FROM "Post" AS "t2" WHERE "t2"."author_id" = "t1"."id" ORDER BY "t2"."id" ASC) FROM "users" AS "t1" WHERE "t1"."id" = $1
COMMIT
-- postgres ts
BEGIN
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) RETURNING "id", "homeId"
INSERT INTO "Post" ("slug", "views", "author_id") SELECT "r"."c0", "r"."c1", $1::int4 FROM unnest($2::text[], $3::int4[]) AS "r"("c0", "c1")
SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."score", "t1"."team_id", "t1"."homeId", "t1"."deskId", "t1"."bossId", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t2"."id", "t2"."slug"::bpchar, "t2"."title"::bpchar, "t2"."views", "t2"."author_id") AS "row" FROM "Post" AS "t2" WHERE "t2"."author_id" = "t1"."id" ORDER BY "t2"."id" ASC) AS "n") FROM "users" AS "t1" WHERE "t1"."id" = $1
COMMIT
-- sqlite
BEGIN
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = ?
INSERT INTO "users" ("email", "score", "homeId") VALUES (?, ?, ?) RETURNING "id", "homeId"
INSERT INTO "Post" ("slug", "views", "author_id") VALUES (?, ?, ?)
INSERT INTO "Post" ("slug", "views", "author_id") VALUES (?, ?, ?)
SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."score", "t1"."team_id", "t1"."homeId", "t1"."deskId", "t1"."bossId" FROM "users" AS "t1" WHERE "t1"."id" = ?
SELECT "t2"."id", "t2"."slug", "t2"."title", "t2"."views", "t2"."author_id" FROM "Post" AS "t2" WHERE "t2"."author_id" IN (SELECT value FROM json_each(?)) ORDER BY "t2"."id" ASC
COMMIT
