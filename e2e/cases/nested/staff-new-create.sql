-- mysql
BEGIN
SELECT `t0`.`id` FROM `City` AS `t0` WHERE `t0`.`id` = ?1
INSERT INTO `users` (`email`, `score`, `homeId`) VALUES (?1, ?2, ?3); /* and then */ SELECT `users`.`id`, `users`.`homeId`, `users`.`bossId` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
INSERT INTO `users` (`email`, `score`, `homeId`, `bossId`) VALUES (?1, ?2, ?3, ?4)
INSERT INTO `users` (`email`, `score`, `homeId`, `bossId`) VALUES (?1, ?2, ?3, ?4)
SELECT `t1`.`id`, `t1`.`email`, `t1`.`name`, `t1`.`score`, `t1`.`team_id`, `t1`.`homeId`, `t1`.`deskId`, `t1`.`bossId` FROM `users` AS `t1` WHERE `t1`.`id` = ?1
SELECT `t2`.`id`, `t2`.`email`, `t2`.`name`, `t2`.`score`, `t2`.`team_id`, `t2`.`homeId`, `t2`.`deskId`, `t2`.`bossId` FROM `users` AS `t2` WHERE `t2`.`bossId` IN ?1 ORDER BY `t2`.`id` ASC
COMMIT
-- postgres
BEGIN
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) RETURNING "id", "homeId", "bossId"
INSERT INTO "users" ("email", "score", "homeId", "bossId") SELECT "r"."c0", "r"."c1", "r"."c2", $1::int4 FROM unnest($2::text[], $3::int4[], $4::int4[]) AS "r"("c0", "c1", "c2")
SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."score", "t1"."team_id", "t1"."homeId", "t1"."deskId", "t1"."bossId", ARRAY(SELECT ROW("t2"."id", "t2"."email"::bpchar, "t2"."name"::bpchar, "t2"."score", "t2"."team_id", "t2"."homeId", "t2"."deskId", "t2"."bossId") FROM "users" AS "t2" WHERE "t2"."bossId" = "t1"."id" ORDER BY "t2"."id" ASC) FROM "users" AS "t1" WHERE "t1"."id" = $1
COMMIT
-- postgres ts
BEGIN
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) RETURNING "id", "homeId", "bossId"
INSERT INTO "users" ("email", "score", "homeId", "bossId") SELECT "r"."c0", "r"."c1", "r"."c2", $1::int4 FROM unnest($2::text[], $3::int4[], $4::int4[]) AS "r"("c0", "c1", "c2")
SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."score", "t1"."team_id", "t1"."homeId", "t1"."deskId", "t1"."bossId", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t2"."id", "t2"."email"::bpchar, "t2"."name"::bpchar, "t2"."score", "t2"."team_id", "t2"."homeId", "t2"."deskId", "t2"."bossId") AS "row" FROM "users" AS "t2" WHERE "t2"."bossId" = "t1"."id" ORDER BY "t2"."id" ASC) AS "n") FROM "users" AS "t1" WHERE "t1"."id" = $1
COMMIT
-- sqlite
BEGIN
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = ?
INSERT INTO "users" ("email", "score", "homeId") VALUES (?, ?, ?) RETURNING "id", "homeId", "bossId"
INSERT INTO "users" ("email", "score", "homeId", "bossId") VALUES (?, ?, ?, ?)
INSERT INTO "users" ("email", "score", "homeId", "bossId") VALUES (?, ?, ?, ?)
SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."score", "t1"."team_id", "t1"."homeId", "t1"."deskId", "t1"."bossId" FROM "users" AS "t1" WHERE "t1"."id" = ?
SELECT "t2"."id", "t2"."email", "t2"."name", "t2"."score", "t2"."team_id", "t2"."homeId", "t2"."deskId", "t2"."bossId" FROM "users" AS "t2" WHERE "t2"."bossId" IN (SELECT value FROM json_each(?)) ORDER BY "t2"."id" ASC
COMMIT
