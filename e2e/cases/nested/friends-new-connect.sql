-- mysql
BEGIN
SELECT `t0`.`id` FROM `City` AS `t0` WHERE `t0`.`id` = ?1
INSERT INTO `users` (`email`, `score`, `homeId`) VALUES (?1, ?2, ?3); /* and then */ SELECT `users`.`id`, `users`.`homeId` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
SELECT `t1`.`id`, `t1`.`homeId` FROM `users` AS `t1` WHERE `t1`.`email` IN ?1
INSERT INTO `_friends` (`B`, `A`) SELECT ?1, `t2`.`id` FROM `users` AS `t2` WHERE `t2`.`id` IN ?2 ON DUPLICATE KEY UPDATE `_friends`.`B` = `_friends`.`B`
SELECT `t3`.`id`, `t3`.`email`, `t3`.`name`, `t3`.`score`, `t3`.`team_id`, `t3`.`homeId`, `t3`.`deskId`, `t3`.`bossId` FROM `users` AS `t3` WHERE `t3`.`id` = ?1
SELECT `t4`.`id`, `t4`.`email`, `t4`.`name`, `t4`.`score`, `t4`.`team_id`, `t4`.`homeId`, `t4`.`deskId`, `t4`.`bossId`, `t5`.`B` FROM `users` AS `t4` JOIN `_friends` AS `t5` ON `t5`.`A` = `t4`.`id` WHERE `t5`.`B` IN ?1 ORDER BY `t4`.`id` ASC
COMMIT
SELECT `t0`.`id`, `t0`.`email`, `t0`.`name`, `t0`.`score`, `t0`.`team_id`, `t0`.`homeId`, `t0`.`deskId`, `t0`.`bossId` FROM `users` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id` FROM `users` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t1`.`id`, `t2`.`B` FROM `users` AS `t1` JOIN `_friends` AS `t2` ON `t2`.`A` = `t1`.`id` WHERE `t2`.`B` IN ?1 ORDER BY `t1`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) RETURNING "id", "homeId"
SELECT "t1"."id", "t1"."homeId" FROM "users" AS "t1" WHERE "t1"."email" = ANY($1)
INSERT INTO "_friends" ("B", "A") SELECT $1::int4, "t2"."id" FROM "users" AS "t2" WHERE "t2"."id" = ANY($2) ON CONFLICT DO NOTHING
SELECT "t3"."id", "t3"."email", "t3"."name", "t3"."score", "t3"."team_id", "t3"."homeId", "t3"."deskId", "t3"."bossId", ARRAY(SELECT ROW("t4"."id", "t4"."email"::bpchar, "t4"."name"::bpchar, "t4"."score", "t4"."team_id", "t4"."homeId", "t4"."deskId", "t4"."bossId") FROM "users" AS "t4" JOIN "_friends" AS "t5" ON "t5"."A" = "t4"."id" WHERE "t5"."B" = "t3"."id" ORDER BY "t4"."id" ASC) FROM "users" AS "t3" WHERE "t3"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t2"."B" FROM "users" AS "t1" JOIN "_friends" AS "t2" ON "t2"."A" = "t1"."id" WHERE "t2"."B" = ANY($1) ORDER BY "t1"."id" ASC
-- postgres ts
BEGIN
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) RETURNING "id", "homeId"
SELECT "t1"."id", "t1"."homeId" FROM "users" AS "t1" WHERE "t1"."email" = ANY($1)
INSERT INTO "_friends" ("B", "A") SELECT $1::int4, "t2"."id" FROM "users" AS "t2" WHERE "t2"."id" = ANY($2) ON CONFLICT DO NOTHING
SELECT "t3"."id", "t3"."email", "t3"."name", "t3"."score", "t3"."team_id", "t3"."homeId", "t3"."deskId", "t3"."bossId", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t4"."id", "t4"."email"::bpchar, "t4"."name"::bpchar, "t4"."score", "t4"."team_id", "t4"."homeId", "t4"."deskId", "t4"."bossId") AS "row" FROM "users" AS "t4" JOIN "_friends" AS "t5" ON "t5"."A" = "t4"."id" WHERE "t5"."B" = "t3"."id" ORDER BY "t4"."id" ASC) AS "n") FROM "users" AS "t3" WHERE "t3"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t2"."B" FROM "users" AS "t1" JOIN "_friends" AS "t2" ON "t2"."A" = "t1"."id" WHERE "t2"."B" = ANY($1) ORDER BY "t1"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = ?
INSERT INTO "users" ("email", "score", "homeId") VALUES (?, ?, ?) RETURNING "id", "homeId"
SELECT "t1"."id", "t1"."homeId" FROM "users" AS "t1" WHERE "t1"."email" IN (SELECT value FROM json_each(?))
INSERT INTO "_friends" ("B", "A") SELECT ?, "t2"."id" FROM "users" AS "t2" WHERE "t2"."id" IN (SELECT value FROM json_each(?)) ON CONFLICT DO NOTHING
SELECT "t3"."id", "t3"."email", "t3"."name", "t3"."score", "t3"."team_id", "t3"."homeId", "t3"."deskId", "t3"."bossId" FROM "users" AS "t3" WHERE "t3"."id" = ?
SELECT "t4"."id", "t4"."email", "t4"."name", "t4"."score", "t4"."team_id", "t4"."homeId", "t4"."deskId", "t4"."bossId", "t5"."B" FROM "users" AS "t4" JOIN "_friends" AS "t5" ON "t5"."A" = "t4"."id" WHERE "t5"."B" IN (SELECT value FROM json_each(?)) ORDER BY "t4"."id" ASC
COMMIT
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t2"."B" FROM "users" AS "t1" JOIN "_friends" AS "t2" ON "t2"."A" = "t1"."id" WHERE "t2"."B" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
