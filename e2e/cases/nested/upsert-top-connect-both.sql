-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`homeId`, `t0`.`team_id` FROM `users` AS `t0` WHERE `t0`.`email` = ?1
SELECT `t1`.`id` FROM `Team` AS `t1` WHERE `t1`.`id` = ?1
SELECT `t2`.`id` FROM `City` AS `t2` WHERE `t2`.`id` = ?1
INSERT INTO `users` (`email`, `score`, `team_id`, `homeId`) VALUES (?1, ?2, ?3, ?4) /* unless it is there */; /* and then */ SELECT `users`.`id`, `users`.`homeId`, `users`.`team_id` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
SELECT `t7`.`email`, `t7`.`name`, `t7`.`homeId`, `t7`.`team_id` FROM `users` AS `t7` WHERE `t7`.`id` = ?1
COMMIT
-- postgres
BEGIN
SELECT "t0"."id", "t0"."homeId", "t0"."team_id" FROM "users" AS "t0" WHERE "t0"."email" = $1
SELECT "t1"."id" FROM "Team" AS "t1" WHERE "t1"."id" = $1
SELECT "t2"."id" FROM "City" AS "t2" WHERE "t2"."id" = $1
INSERT INTO "users" ("email", "score", "team_id", "homeId") VALUES ($1, $2, $3, $4) ON CONFLICT ("email") DO NOTHING RETURNING "id", "homeId", "team_id"
SELECT "t7"."email", "t7"."name", "t7"."homeId", "t7"."team_id" FROM "users" AS "t7" WHERE "t7"."id" = $1
COMMIT
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."homeId", "t0"."team_id" FROM "users" AS "t0" WHERE "t0"."email" = ?
SELECT "t1"."id" FROM "Team" AS "t1" WHERE "t1"."id" = ?
SELECT "t2"."id" FROM "City" AS "t2" WHERE "t2"."id" = ?
INSERT INTO "users" ("email", "score", "team_id", "homeId") VALUES (?, ?, ?, ?) ON CONFLICT ("email") DO NOTHING RETURNING "id", "homeId", "team_id"
SELECT "t7"."email", "t7"."name", "t7"."homeId", "t7"."team_id" FROM "users" AS "t7" WHERE "t7"."id" = ?
COMMIT
