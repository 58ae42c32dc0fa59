-- mysql
BEGIN
SELECT `t0`.`id` FROM `City` AS `t0` WHERE `t0`.`id` = ?1
INSERT INTO `users` (`email`, `score`, `homeId`) VALUES (?1, ?2, ?3); /* and then */ SELECT `users`.`id`, `users`.`homeId` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
SELECT `t1`.`id`, `t1`.`homeId` FROM `users` AS `t1` WHERE `t1`.`email` IN ?1
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) RETURNING "id", "homeId"
SELECT "t1"."id", "t1"."homeId" FROM "users" AS "t1" WHERE "t1"."email" = ANY($1)
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = ?
INSERT INTO "users" ("email", "score", "homeId") VALUES (?, ?, ?) RETURNING "id", "homeId"
SELECT "t1"."id", "t1"."homeId" FROM "users" AS "t1" WHERE "t1"."email" IN (SELECT value FROM json_each(?))
ROLLBACK
