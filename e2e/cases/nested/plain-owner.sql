-- mysql
BEGIN
INSERT INTO `Desk` (`code`) VALUES (?1); /* and then */ SELECT `Desk`.`id` FROM `Desk` WHERE `Desk`.`id` = LAST_INSERT_ID()
INSERT INTO `Team` (`name`) VALUES (?1); /* and then */ SELECT `Team`.`id` FROM `Team` WHERE `Team`.`id` = LAST_INSERT_ID()
INSERT INTO `City` (`name`) VALUES (?1); /* and then */ SELECT `City`.`id` FROM `City` WHERE `City`.`id` = LAST_INSERT_ID()
INSERT INTO `users` (`email`, `score`, `team_id`, `homeId`, `deskId`) VALUES (?1, ?2, ?3, ?4, ?5); /* and then */ SELECT `users`.`id`, `users`.`homeId`, `users`.`team_id`, `users`.`deskId` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
SELECT `t0`.`id`, `t0`.`email`, `t0`.`name`, `t0`.`score`, `t0`.`team_id`, `t0`.`homeId`, `t0`.`deskId`, `t0`.`bossId` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`name` FROM `City` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`name` FROM `Team` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`code` FROM `Desk` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
WITH "s0" AS (INSERT INTO "Desk" ("code") VALUES ($1) RETURNING "id"), "s1" AS (INSERT INTO "Team" ("name") VALUES ($2) RETURNING "id"), "s2" AS (INSERT INTO "City" ("name") VALUES ($3) RETURNING "id"), "s3" AS (INSERT INTO "users" ("email", "score", "team_id", "homeId", "deskId") VALUES ($4, $5, (SELECT "s1"."id" FROM "s1"), (SELECT "s2"."id" FROM "s2"), (SELECT "s0"."id" FROM "s0")) RETURNING "id", "homeId", "team_id", "deskId", "email", "name", "score", "bossId") SELECT "s3"."id", "s3"."email", "s3"."name", "s3"."score", "s3"."team_id", "s3"."homeId", "s3"."deskId", "s3"."bossId" FROM "s3"
SELECT "t0"."id", "t0"."name" FROM "City" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."name" FROM "Team" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."code" FROM "Desk" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
INSERT INTO "Desk" ("code") VALUES (?) RETURNING "id"
INSERT INTO "Team" ("name") VALUES (?) RETURNING "id"
INSERT INTO "City" ("name") VALUES (?) RETURNING "id"
INSERT INTO "users" ("email", "score", "team_id", "homeId", "deskId") VALUES (?, ?, ?, ?, ?) RETURNING "id", "homeId", "team_id", "deskId"
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" WHERE "t0"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."name" FROM "City" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."name" FROM "Team" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."code" FROM "Desk" AS "t0" ORDER BY "t0"."id" ASC
