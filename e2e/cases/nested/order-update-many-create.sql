-- mysql
BEGIN
SELECT `t0`.`id` FROM `Team` AS `t0` WHERE `t0`.`id` = ?1
UPDATE `users` AS `t1` SET `score` = ?1 WHERE `t1`.`team_id` = ?2
INSERT INTO `users` (`email`, `score`, `team_id`, `homeId`) VALUES (?1, ?2, ?3, ?4); /* and then */ SELECT `users`.`id`, `users`.`team_id` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
SELECT `t2`.`id`, `t2`.`name` FROM `Team` AS `t2` WHERE `t2`.`id` = ?1
COMMIT
SELECT `t0`.`email`, `t0`.`score`, `t0`.`team_id` FROM `users` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id" FROM "Team" AS "t0" WHERE "t0"."id" = $1
UPDATE "users" AS "t1" SET "score" = $1 WHERE "t1"."team_id" = $2
INSERT INTO "users" ("email", "score", "team_id", "homeId") VALUES ($1, $2, $3, $4) RETURNING "id", "team_id"
SELECT "t2"."id", "t2"."name" FROM "Team" AS "t2" WHERE "t2"."id" = $1
COMMIT
SELECT "t0"."email", "t0"."score", "t0"."team_id" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id" FROM "Team" AS "t0" WHERE "t0"."id" = ?
UPDATE "users" AS "t1" SET "score" = ? WHERE "t1"."team_id" = ?
INSERT INTO "users" ("email", "score", "team_id", "homeId") VALUES (?, ?, ?, ?) RETURNING "id", "team_id"
SELECT "t2"."id", "t2"."name" FROM "Team" AS "t2" WHERE "t2"."id" = ?
COMMIT
SELECT "t0"."email", "t0"."score", "t0"."team_id" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
