-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`userId` FROM `Profile` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t2`.`id` FROM `users` AS `t2` WHERE `t2`.`id` = ?1
SELECT 1 FROM `Profile` AS `t3` WHERE `t3`.`userId` = ?1 AND NOT (`t3`.`id` = ?2)
SELECT `t1`.`id`, `t1`.`id` FROM `Profile` AS `t1` WHERE `t1`.`id` = ?1 FOR UPDATE; /* and then */ UPDATE `Profile` AS `t1` SET `userId` = ?2 WHERE (`t1`.`id`) IN ?<1; /* and then */ SELECT `t1`.`id`, `t1`.`userId` FROM `Profile` AS `t1` WHERE (`t1`.`id`) IN ?>1
SELECT `t4`.`id`, `t4`.`bio`, `t4`.`userId` FROM `Profile` AS `t4` WHERE `t4`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`bio`, `t0`.`userId` FROM `Profile` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id", "t0"."userId" FROM "Profile" AS "t0" WHERE "t0"."id" = $1
SELECT "t2"."id" FROM "users" AS "t2" WHERE "t2"."id" = $1
SELECT 1 FROM "Profile" AS "t3" WHERE "t3"."userId" = $1 AND NOT ("t3"."id" = $2)
UPDATE "Profile" AS "t1" SET "userId" = $1 WHERE "t1"."id" = $2 RETURNING "id", "userId"
SELECT "t4"."id", "t4"."bio", "t4"."userId" FROM "Profile" AS "t4" WHERE "t4"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."bio", "t0"."userId" FROM "Profile" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."userId" FROM "Profile" AS "t0" WHERE "t0"."id" = ?
SELECT "t2"."id" FROM "users" AS "t2" WHERE "t2"."id" = ?
SELECT 1 FROM "Profile" AS "t3" WHERE "t3"."userId" = ? AND NOT ("t3"."id" = ?)
UPDATE "Profile" AS "t1" SET "userId" = ? WHERE "t1"."id" = ? RETURNING "id", "userId"
SELECT "t4"."id", "t4"."bio", "t4"."userId" FROM "Profile" AS "t4" WHERE "t4"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."bio", "t0"."userId" FROM "Profile" AS "t0" ORDER BY "t0"."id" ASC
