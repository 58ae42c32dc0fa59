-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`userId` FROM `Badge` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t2`.`id` FROM `users` AS `t2` WHERE `t2`.`id` = ?1
UPDATE `Badge` AS `t3` SET `userId` = NULL WHERE `t3`.`userId` = ?1 AND NOT (`t3`.`id` = ?2)
SELECT `t1`.`id`, `t1`.`id` FROM `Badge` AS `t1` WHERE `t1`.`id` = ?1 FOR UPDATE; /* and then */ UPDATE `Badge` AS `t1` SET `userId` = ?2 WHERE (`t1`.`id`) IN ?<1; /* and then */ SELECT `t1`.`id`, `t1`.`userId` FROM `Badge` AS `t1` WHERE (`t1`.`id`) IN ?>1
SELECT `t4`.`id`, `t4`.`code`, `t4`.`level`, `t4`.`userId` FROM `Badge` AS `t4` WHERE `t4`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`code`, `t0`.`level`, `t0`.`userId` FROM `Badge` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id", "t0"."userId" FROM "Badge" AS "t0" WHERE "t0"."id" = $1
SELECT "t2"."id" FROM "users" AS "t2" WHERE "t2"."id" = $1
UPDATE "Badge" AS "t3" SET "userId" = NULL WHERE "t3"."userId" = $1 AND NOT ("t3"."id" = $2)
UPDATE "Badge" AS "t1" SET "userId" = $1 WHERE "t1"."id" = $2 RETURNING "id", "userId"
SELECT "t4"."id", "t4"."code", "t4"."level", "t4"."userId" FROM "Badge" AS "t4" WHERE "t4"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."code", "t0"."level", "t0"."userId" FROM "Badge" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."userId" FROM "Badge" AS "t0" WHERE "t0"."id" = ?
SELECT "t2"."id" FROM "users" AS "t2" WHERE "t2"."id" = ?
UPDATE "Badge" AS "t3" SET "userId" = NULL WHERE "t3"."userId" = ? AND NOT ("t3"."id" = ?)
UPDATE "Badge" AS "t1" SET "userId" = ? WHERE "t1"."id" = ? RETURNING "id", "userId"
SELECT "t4"."id", "t4"."code", "t4"."level", "t4"."userId" FROM "Badge" AS "t4" WHERE "t4"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."code", "t0"."level", "t0"."userId" FROM "Badge" AS "t0" ORDER BY "t0"."id" ASC
