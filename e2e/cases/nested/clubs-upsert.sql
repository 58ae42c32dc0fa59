-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`userId`, `t1`.`clubId`, `t1`.`userId`, `t1`.`clubId` FROM `Membership` AS `t1` WHERE `t1`.`userId` = ?1 AND `t1`.`userId` = ?2 AND `t1`.`clubId` = ?3 FOR UPDATE; /* and then */ UPDATE `Membership` AS `t1` SET `role` = ?4 WHERE (`t1`.`userId`, `t1`.`clubId`) IN ?<2; /* and then */ SELECT `t1`.`userId`, `t1`.`clubId` FROM `Membership` AS `t1` WHERE (`t1`.`userId`, `t1`.`clubId`) IN ?>2
SELECT `t2`.`id` FROM `Club` AS `t2` WHERE `t2`.`id` = ?1
INSERT INTO `Membership` (`userId`, `clubId`, `role`) VALUES (?1, ?2, ?3); /* and then */ SELECT `Membership`.`userId`, `Membership`.`clubId` FROM `Membership` WHERE `Membership`.`userId` = ?1 AND `Membership`.`clubId` = ?2
SELECT `t3`.`id`, `t3`.`email`, `t3`.`name`, `t3`.`score`, `t3`.`team_id`, `t3`.`homeId`, `t3`.`deskId`, `t3`.`bossId` FROM `users` AS `t3` WHERE `t3`.`id` = ?1
COMMIT
SELECT `t0`.`userId`, `t0`.`clubId`, `t0`.`role` FROM `Membership` AS `t0` ORDER BY `t0`.`userId` ASC, `t0`.`clubId` ASC
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
UPDATE "Membership" AS "t1" SET "role" = $1 WHERE "t1"."userId" = $2 AND "t1"."userId" = $3 AND "t1"."clubId" = $4 RETURNING "userId", "clubId"
SELECT "t2"."id" FROM "Club" AS "t2" WHERE "t2"."id" = $1
INSERT INTO "Membership" ("userId", "clubId", "role") VALUES ($1, $2, $3) RETURNING "userId", "clubId"
SELECT "t3"."id", "t3"."email", "t3"."name", "t3"."score", "t3"."team_id", "t3"."homeId", "t3"."deskId", "t3"."bossId" FROM "users" AS "t3" WHERE "t3"."id" = $1
COMMIT
SELECT "t0"."userId", "t0"."clubId", "t0"."role" FROM "Membership" AS "t0" ORDER BY "t0"."userId" ASC, "t0"."clubId" ASC
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
UPDATE "Membership" AS "t1" SET "role" = ? WHERE "t1"."userId" = ? AND "t1"."userId" = ? AND "t1"."clubId" = ? RETURNING "userId", "clubId"
SELECT "t2"."id" FROM "Club" AS "t2" WHERE "t2"."id" = ?
INSERT INTO "Membership" ("userId", "clubId", "role") VALUES (?, ?, ?) RETURNING "userId", "clubId"
SELECT "t3"."id", "t3"."email", "t3"."name", "t3"."score", "t3"."team_id", "t3"."homeId", "t3"."deskId", "t3"."bossId" FROM "users" AS "t3" WHERE "t3"."id" = ?
COMMIT
SELECT "t0"."userId", "t0"."clubId", "t0"."role" FROM "Membership" AS "t0" ORDER BY "t0"."userId" ASC, "t0"."clubId" ASC
