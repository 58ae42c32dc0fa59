-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id` FROM `Club` AS `t1` WHERE `t1`.`id` = ?1
INSERT INTO `Membership` (`userId`, `clubId`, `role`) VALUES (?1, ?2, ?3); /* and then */ SELECT `Membership`.`userId`, `Membership`.`clubId` FROM `Membership` WHERE `Membership`.`userId` = ?1 AND `Membership`.`clubId` = ?2
INSERT INTO `Club` (`name`) VALUES (?1); /* and then */ SELECT `Club`.`id` FROM `Club` WHERE `Club`.`id` = LAST_INSERT_ID()
INSERT INTO `Membership` (`userId`, `clubId`, `role`) VALUES (?1, ?2, ?3); /* and then */ SELECT `Membership`.`userId`, `Membership`.`clubId` FROM `Membership` WHERE `Membership`.`userId` = ?1 AND `Membership`.`clubId` = ?2
SELECT `t2`.`id`, `t2`.`email`, `t2`.`name`, `t2`.`score`, `t2`.`team_id`, `t2`.`homeId`, `t2`.`deskId`, `t2`.`bossId` FROM `users` AS `t2` WHERE `t2`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`name` FROM `Club` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`userId`, `t0`.`clubId`, `t0`.`role` FROM `Membership` AS `t0` ORDER BY `t0`.`userId` ASC, `t0`.`clubId` ASC
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
SELECT "t1"."id" FROM "Club" AS "t1" WHERE "t1"."id" = $1
INSERT INTO "Membership" ("userId", "clubId", "role") VALUES ($1, $2, $3) RETURNING "userId", "clubId"
INSERT INTO "Club" ("name") VALUES ($1) RETURNING "id"
INSERT INTO "Membership" ("userId", "clubId", "role") VALUES ($1, $2, $3) RETURNING "userId", "clubId"
SELECT "t2"."id", "t2"."email", "t2"."name", "t2"."score", "t2"."team_id", "t2"."homeId", "t2"."deskId", "t2"."bossId" FROM "users" AS "t2" WHERE "t2"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."name" FROM "Club" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."userId", "t0"."clubId", "t0"."role" FROM "Membership" AS "t0" ORDER BY "t0"."userId" ASC, "t0"."clubId" ASC
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."id" FROM "Club" AS "t1" WHERE "t1"."id" = ?
INSERT INTO "Membership" ("userId", "clubId", "role") VALUES (?, ?, ?) RETURNING "userId", "clubId"
INSERT INTO "Club" ("name") VALUES (?) RETURNING "id"
INSERT INTO "Membership" ("userId", "clubId", "role") VALUES (?, ?, ?) RETURNING "userId", "clubId"
SELECT "t2"."id", "t2"."email", "t2"."name", "t2"."score", "t2"."team_id", "t2"."homeId", "t2"."deskId", "t2"."bossId" FROM "users" AS "t2" WHERE "t2"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."name" FROM "Club" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."userId", "t0"."clubId", "t0"."role" FROM "Membership" AS "t0" ORDER BY "t0"."userId" ASC, "t0"."clubId" ASC
