-- mysql
BEGIN
SELECT `t0`.`id` FROM `City` AS `t0` WHERE `t0`.`id` = ?1
INSERT INTO `users` (`email`, `score`, `homeId`) VALUES (?1, ?2, ?3); /* and then */ SELECT `users`.`id`, `users`.`homeId` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
INSERT INTO `Note` (`slug`, `text`, `userId`) VALUES (?1, ?2, ?3)
INSERT INTO `Note` (`slug`, `text`, `userId`) VALUES (?1, ?2, ?3)
SELECT `t1`.`id`, `t1`.`email`, `t1`.`name`, `t1`.`score`, `t1`.`team_id`, `t1`.`homeId`, `t1`.`deskId`, `t1`.`bossId` FROM `users` AS `t1` WHERE `t1`.`id` = ?1
SELECT `t2`.`id`, `t2`.`slug`, `t2`.`text`, `t2`.`userId` FROM `Note` AS `t2` WHERE `t2`.`userId` IN ?1 ORDER BY `t2`.`id` ASC
COMMIT
-- postgres
BEGIN
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) RETURNING "id", "homeId"
INSERT INTO "Note" ("slug", "text", "userId") SELECT "r"."c0", "r"."c1", $1::int4 FROM unnest($2::text[], $3::text[]) AS "r"("c0", "c1")
SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."score", "t1"."team_id", "t1"."homeId", "t1"."deskId", "t1"."bossId", ARRAY(SELECT ROW("t2"."id", "t2"."slug"::bpchar, "t2"."text"::bpchar, "t2"."userId") FROM "Note" AS "t2" WHERE "t2"."userId" = "t1"."id" ORDER BY "t2"."id" ASC) FROM "users" AS "t1" WHERE "t1"."id" = $1
COMMIT
-- postgres ts
BEGIN
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) RETURNING "id", "homeId"
INSERT INTO "Note" ("slug", "text", "userId") SELECT "r"."c0", "r"."c1", $1::int4 FROM unnest($2::text[], $3::text[]) AS "r"("c0", "c1")
SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."score", "t1"."team_id", "t1"."homeId", "t1"."deskId", "t1"."bossId", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t2"."id", "t2"."slug"::bpchar, "t2"."text"::bpchar, "t2"."userId") AS "row" FROM "Note" AS "t2" WHERE "t2"."userId" = "t1"."id" ORDER BY "t2"."id" ASC) AS "n") FROM "users" AS "t1" WHERE "t1"."id" = $1
COMMIT
-- sqlite
BEGIN
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = ?
INSERT INTO "users" ("email", "score", "homeId") VALUES (?, ?, ?) RETURNING "id", "homeId"
INSERT INTO "Note" ("slug", "text", "userId") VALUES (?, ?, ?)
INSERT INTO "Note" ("slug", "text", "userId") VALUES (?, ?, ?)
SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."score", "t1"."team_id", "t1"."homeId", "t1"."deskId", "t1"."bossId" FROM "users" AS "t1" WHERE "t1"."id" = ?
SELECT "t2"."id", "t2"."slug", "t2"."text", "t2"."userId" FROM "Note" AS "t2" WHERE "t2"."userId" IN (SELECT value FROM json_each(?)) ORDER BY "t2"."id" ASC
COMMIT
