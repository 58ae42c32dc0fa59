-- mysql
BEGIN
SELECT `t0`.`id` FROM `City` AS `t0` WHERE `t0`.`id` = ?1
INSERT INTO `users` (`email`, `score`, `homeId`) VALUES (?1, ?2, ?3); /* and then */ SELECT `users`.`id`, `users`.`homeId`, `users`.`bossId` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
SELECT `t1`.`id`, `t1`.`homeId`, `t1`.`bossId` FROM `users` AS `t1` WHERE `t1`.`email` = ?1
UPDATE `users` AS `t2` SET `bossId` = ?1 WHERE `t2`.`id` = ?2
SELECT `t3`.`id`, `t3`.`homeId`, `t3`.`bossId` FROM `users` AS `t3` WHERE `t3`.`email` = ?1
INSERT INTO `users` (`email`, `score`, `homeId`, `bossId`) VALUES (?1, ?2, ?3, ?4); /* and then */ SELECT `users`.`id`, `users`.`homeId`, `users`.`bossId` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
SELECT `t5`.`id`, `t5`.`email`, `t5`.`name`, `t5`.`score`, `t5`.`team_id`, `t5`.`homeId`, `t5`.`deskId`, `t5`.`bossId` FROM `users` AS `t5` WHERE `t5`.`id` = ?1
SELECT `t6`.`id`, `t6`.`email`, `t6`.`name`, `t6`.`score`, `t6`.`team_id`, `t6`.`homeId`, `t6`.`deskId`, `t6`.`bossId` FROM `users` AS `t6` WHERE `t6`.`bossId` IN ?1 ORDER BY `t6`.`id` ASC
COMMIT
SELECT `t0`.`id`, `t0`.`email`, `t0`.`name`, `t0`.`score`, `t0`.`team_id`, `t0`.`homeId`, `t0`.`deskId`, `t0`.`bossId` FROM `users` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) RETURNING "id", "homeId", "bossId"
SELECT "t1"."id", "t1"."homeId", "t1"."bossId" FROM "users" AS "t1" WHERE "t1"."email" = $1
UPDATE "users" AS "t2" SET "bossId" = $1 WHERE "t2"."id" = $2
SELECT "t3"."id", "t3"."homeId", "t3"."bossId" FROM "users" AS "t3" WHERE "t3"."email" = $1
INSERT INTO "users" ("email", "score", "homeId", "bossId") VALUES ($1, $2, $3, $4) ON CONFLICT ("email") DO NOTHING RETURNING "id", "homeId", "bossId"
SELECT "t7"."id", "t7"."email", "t7"."name", "t7"."score", "t7"."team_id", "t7"."homeId", "t7"."deskId", "t7"."bossId", ARRAY(SELECT ROW("t8"."id", "t8"."email"::bpchar, "t8"."name"::bpchar, "t8"."score", "t8"."team_id", "t8"."homeId", "t8"."deskId", "t8"."bossId") FROM "users" AS "t8" WHERE "t8"."bossId" = "t7"."id" ORDER BY "t8"."id" ASC) FROM "users" AS "t7" WHERE "t7"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
-- postgres ts
BEGIN
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) RETURNING "id", "homeId", "bossId"
SELECT "t1"."id", "t1"."homeId", "t1"."bossId" FROM "users" AS "t1" WHERE "t1"."email" = $1
UPDATE "users" AS "t2" SET "bossId" = $1 WHERE "t2"."id" = $2
SELECT "t3"."id", "t3"."homeId", "t3"."bossId" FROM "users" AS "t3" WHERE "t3"."email" = $1
INSERT INTO "users" ("email", "score", "homeId", "bossId") VALUES ($1, $2, $3, $4) ON CONFLICT ("email") DO NOTHING RETURNING "id", "homeId", "bossId"
SELECT "t7"."id", "t7"."email", "t7"."name", "t7"."score", "t7"."team_id", "t7"."homeId", "t7"."deskId", "t7"."bossId", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t8"."id", "t8"."email"::bpchar, "t8"."name"::bpchar, "t8"."score", "t8"."team_id", "t8"."homeId", "t8"."deskId", "t8"."bossId") AS "row" FROM "users" AS "t8" WHERE "t8"."bossId" = "t7"."id" ORDER BY "t8"."id" ASC) AS "n") FROM "users" AS "t7" WHERE "t7"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = ?
INSERT INTO "users" ("email", "score", "homeId") VALUES (?, ?, ?) RETURNING "id", "homeId", "bossId"
SELECT "t1"."id", "t1"."homeId", "t1"."bossId" FROM "users" AS "t1" WHERE "t1"."email" = ?
UPDATE "users" AS "t2" SET "bossId" = ? WHERE "t2"."id" = ?
SELECT "t3"."id", "t3"."homeId", "t3"."bossId" FROM "users" AS "t3" WHERE "t3"."email" = ?
INSERT INTO "users" ("email", "score", "homeId", "bossId") VALUES (?, ?, ?, ?) ON CONFLICT ("email") DO NOTHING RETURNING "id", "homeId", "bossId"
SELECT "t7"."id", "t7"."email", "t7"."name", "t7"."score", "t7"."team_id", "t7"."homeId", "t7"."deskId", "t7"."bossId" FROM "users" AS "t7" WHERE "t7"."id" = ?
SELECT "t8"."id", "t8"."email", "t8"."name", "t8"."score", "t8"."team_id", "t8"."homeId", "t8"."deskId", "t8"."bossId" FROM "users" AS "t8" WHERE "t8"."bossId" IN (SELECT value FROM json_each(?)) ORDER BY "t8"."id" ASC
COMMIT
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
