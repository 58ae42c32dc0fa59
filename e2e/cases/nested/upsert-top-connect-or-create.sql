-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`homeId` FROM `users` AS `t0` WHERE `t0`.`email` = ?1
SELECT `t1`.`id` FROM `City` AS `t1` WHERE `t1`.`id` = ?1
INSERT INTO `users` (`email`, `score`, `homeId`) VALUES (?1, ?2, ?3) /* unless it is there */; /* and then */ SELECT `users`.`id`, `users`.`homeId` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
SELECT `t5`.`email`, `t5`.`name`, `t5`.`homeId`, `t5`.`team_id` FROM `users` AS `t5` WHERE `t5`.`id` = ?1
COMMIT
-- postgres
BEGIN
SELECT "t0"."id", "t0"."homeId" FROM "users" AS "t0" WHERE "t0"."email" = $1
SELECT "t1"."id" FROM "City" AS "t1" WHERE "t1"."id" = $1
INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) ON CONFLICT ("email") DO NOTHING RETURNING "id", "homeId"
SELECT "t5"."email", "t5"."name", "t5"."homeId", "t5"."team_id" FROM "users" AS "t5" WHERE "t5"."id" = $1
COMMIT
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."homeId" FROM "users" AS "t0" WHERE "t0"."email" = ?
SELECT "t1"."id" FROM "City" AS "t1" WHERE "t1"."id" = ?
INSERT INTO "users" ("email", "score", "homeId") VALUES (?, ?, ?) ON CONFLICT ("email") DO NOTHING RETURNING "id", "homeId"
SELECT "t5"."email", "t5"."name", "t5"."homeId", "t5"."team_id" FROM "users" AS "t5" WHERE "t5"."id" = ?
COMMIT
