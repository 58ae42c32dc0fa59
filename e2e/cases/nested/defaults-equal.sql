-- mysql
BEGIN
INSERT INTO `Team` (`name`) VALUES (?1); /* and then */ SELECT `Team`.`id` FROM `Team` WHERE `Team`.`id` = LAST_INSERT_ID()
INSERT INTO `users` (`email`, `score`, `team_id`, `homeId`) VALUES (?1, ?2, ?3, ?4); /* and then */ SELECT `users`.`id`, `users`.`team_id` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
INSERT INTO `Note` (`slug`, `text`, `userId`) VALUES (?1, ?2, ?3); /* and then */ SELECT `Note`.`id`, `Note`.`userId` FROM `Note` WHERE `Note`.`id` = LAST_INSERT_ID()
SELECT `t0`.`id`, `t0`.`name` FROM `Team` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`email`, `t1`.`name`, `t1`.`score`, `t1`.`team_id`, `t1`.`homeId`, `t1`.`deskId`, `t1`.`bossId` FROM `users` AS `t1` WHERE `t1`.`team_id` IN ?1
SELECT `t2`.`id`, `t2`.`slug`, `t2`.`text`, `t2`.`userId` FROM `Note` AS `t2` WHERE `t2`.`userId` IN ?1
COMMIT
-- postgres
BEGIN
WITH "s0" AS (INSERT INTO "Team" ("name") VALUES ($1) RETURNING "id"), "s1" AS (INSERT INTO "users" ("email", "score", "team_id", "homeId") VALUES ($2, $3, (SELECT "s0"."id" FROM "s0"), $4) RETURNING "id", "team_id"), "s2" AS (INSERT INTO "Note" ("slug", "text", "userId") VALUES ($5, $6, (SELECT "s1"."id" FROM "s1")) RETURNING "id", "userId") SELECT "s0"."id" FROM "s0"
SELECT "t0"."id", "t0"."name", ARRAY(SELECT ROW("t1"."id", "t1"."email"::bpchar, "t1"."name"::bpchar, "t1"."score", "t1"."team_id", "t1"."homeId", "t1"."deskId", "t1"."bossId", ARRAY(SELECT ROW("t2"."id", "t2"."slug"::bpchar, "t2"."text"::bpchar, "t2"."userId") FROM "Note" AS "t2" WHERE "t2"."userId" = "t1"."id")) FROM "users" AS "t1" WHERE "t1"."team_id" = "t0"."id") FROM "Team" AS "t0" WHERE "t0"."id" = $1
COMMIT
-- postgres ts
BEGIN
WITH "s0" AS (INSERT INTO "Team" ("name") VALUES ($1) RETURNING "id"), "s1" AS (INSERT INTO "users" ("email", "score", "team_id", "homeId") VALUES ($2, $3, (SELECT "s0"."id" FROM "s0"), $4) RETURNING "id", "team_id"), "s2" AS (INSERT INTO "Note" ("slug", "text", "userId") VALUES ($5, $6, (SELECT "s1"."id" FROM "s1")) RETURNING "id", "userId") SELECT "s0"."id" FROM "s0"
SELECT "t0"."id", "t0"."name", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t1"."id", "t1"."email"::bpchar, "t1"."name"::bpchar, "t1"."score", "t1"."team_id", "t1"."homeId", "t1"."deskId", "t1"."bossId", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t2"."id", "t2"."slug"::bpchar, "t2"."text"::bpchar, "t2"."userId") AS "row" FROM "Note" AS "t2" WHERE "t2"."userId" = "t1"."id") AS "n")) AS "row" FROM "users" AS "t1" WHERE "t1"."team_id" = "t0"."id") AS "n") FROM "Team" AS "t0" WHERE "t0"."id" = $1
COMMIT
-- sqlite
BEGIN
INSERT INTO "Team" ("name") VALUES (?) RETURNING "id"
INSERT INTO "users" ("email", "score", "team_id", "homeId") VALUES (?, ?, ?, ?) RETURNING "id", "team_id"
INSERT INTO "Note" ("slug", "text", "userId") VALUES (?, ?, ?) RETURNING "id", "userId"
SELECT "t0"."id", "t0"."name" FROM "Team" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."score", "t1"."team_id", "t1"."homeId", "t1"."deskId", "t1"."bossId" FROM "users" AS "t1" WHERE "t1"."team_id" IN (SELECT value FROM json_each(?))
SELECT "t2"."id", "t2"."slug", "t2"."text", "t2"."userId" FROM "Note" AS "t2" WHERE "t2"."userId" IN (SELECT value FROM json_each(?))
COMMIT
