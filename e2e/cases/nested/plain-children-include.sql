-- mysql
BEGIN
INSERT INTO `users` (`email`, `score`, `homeId`) VALUES (?1, ?2, ?3); /* and then */ SELECT `users`.`id` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
INSERT INTO `Post` (`slug`, `views`, `author_id`) VALUES (?1, ?2, ?3)
INSERT INTO `Post` (`slug`, `views`, `author_id`) VALUES (?1, ?2, ?3)
INSERT INTO `Note` (`slug`, `text`, `userId`) VALUES (?1, ?2, ?3)
SELECT `t0`.`id`, `t0`.`email`, `t0`.`name`, `t0`.`score`, `t0`.`team_id`, `t0`.`homeId`, `t0`.`deskId`, `t0`.`bossId` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`slug`, `t1`.`title`, `t1`.`views`, `t1`.`author_id` FROM `Post` AS `t1` WHERE `t1`.`author_id` IN ?1 ORDER BY `t1`.`id` ASC
SELECT `t2`.`id`, `t2`.`slug`, `t2`.`text`, `t2`.`userId` FROM `Note` AS `t2` WHERE `t2`.`userId` IN ?1
COMMIT
-- postgres
BEGIN
WITH "s0" AS (INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) RETURNING "id"), "s1" AS (INSERT INTO "Post" ("slug", "views", "author_id") SELECT "r"."c0", "r"."c1", (SELECT "s0"."id" FROM "s0") FROM unnest($4::text[], $5::int4[]) AS "r"("c0", "c1")), "s2" AS (INSERT INTO "Note" ("slug", "text", "userId") SELECT "r"."c0", "r"."c1", (SELECT "s0"."id" FROM "s0") FROM unnest($6::text[], $7::text[]) AS "r"("c0", "c1")) SELECT "s0"."id" FROM "s0"
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId", ARRAY(SELECT ROW("t1"."id", "t1"."slug"::bpchar, "t1"."title"::bpchar, "t1"."views", "t1"."author_id") FROM "Post" AS "t1" WHERE "t1"."author_id" = "t0"."id" ORDER BY "t1"."id" ASC), ARRAY(SELECT ROW("t2"."id", "t2"."slug"::bpchar, "t2"."text"::bpchar, "t2"."userId") FROM "Note" AS "t2" WHERE "t2"."userId" = "t0"."id") FROM "users" AS "t0" WHERE "t0"."id" = $1
COMMIT
-- postgres ts
BEGIN
WITH "s0" AS (INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) RETURNING "id"), "s1" AS (INSERT INTO "Post" ("slug", "views", "author_id") SELECT "r"."c0", "r"."c1", (SELECT "s0"."id" FROM "s0") FROM unnest($4::text[], $5::int4[]) AS "r"("c0", "c1")), "s2" AS (INSERT INTO "Note" ("slug", "text", "userId") SELECT "r"."c0", "r"."c1", (SELECT "s0"."id" FROM "s0") FROM unnest($6::text[], $7::text[]) AS "r"("c0", "c1")) SELECT "s0"."id" FROM "s0"
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t1"."id", "t1"."slug"::bpchar, "t1"."title"::bpchar, "t1"."views", "t1"."author_id") AS "row" FROM "Post" AS "t1" WHERE "t1"."author_id" = "t0"."id" ORDER BY "t1"."id" ASC) AS "n"), (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t2"."id", "t2"."slug"::bpchar, "t2"."text"::bpchar, "t2"."userId") AS "row" FROM "Note" AS "t2" WHERE "t2"."userId" = "t0"."id") AS "n") FROM "users" AS "t0" WHERE "t0"."id" = $1
COMMIT
-- sqlite
BEGIN
INSERT INTO "users" ("email", "score", "homeId") VALUES (?, ?, ?) RETURNING "id"
INSERT INTO "Post" ("slug", "views", "author_id") VALUES (?, ?, ?)
INSERT INTO "Post" ("slug", "views", "author_id") VALUES (?, ?, ?)
INSERT INTO "Note" ("slug", "text", "userId") VALUES (?, ?, ?)
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."id", "t1"."slug", "t1"."title", "t1"."views", "t1"."author_id" FROM "Post" AS "t1" WHERE "t1"."author_id" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
SELECT "t2"."id", "t2"."slug", "t2"."text", "t2"."userId" FROM "Note" AS "t2" WHERE "t2"."userId" IN (SELECT value FROM json_each(?))
COMMIT
