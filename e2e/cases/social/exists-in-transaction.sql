-- mysql
BEGIN
SELECT 1 FROM `User` AS `t0` WHERE `t0`.`id` = ?1 LIMIT 1
INSERT INTO `User` (`id`, `email`, `role`, `joined`) VALUES (?1, ?2, ?3, ?4); /* and then */ SELECT `User`.`id` FROM `User` WHERE `User`.`id` = ?1
SELECT 1 FROM `User` AS `t0` WHERE `t0`.`id` = ?1 LIMIT 1
COMMIT
-- postgres
BEGIN
SELECT 1 FROM "User" AS "t0" WHERE "t0"."id" = $1 LIMIT 1
INSERT INTO "User" ("id", "email", "role", "joined") VALUES ($1, $2, $3, $4) RETURNING "id"
SELECT 1 FROM "User" AS "t0" WHERE "t0"."id" = $1 LIMIT 1
COMMIT
-- sqlite
BEGIN
SELECT 1 FROM "User" AS "t0" WHERE "t0"."id" = ? LIMIT 1
INSERT INTO "User" ("id", "email", "role", "joined") VALUES (?, ?, ?, ?) RETURNING "id"
SELECT 1 FROM "User" AS "t0" WHERE "t0"."id" = ? LIMIT 1
COMMIT
