-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`id` FROM `Badge` AS `t1` WHERE `t1`.`userId` = ?1 FOR UPDATE; /* and then */ UPDATE `Badge` AS `t1` SET `level` = `t1`.`level` + ?2 WHERE (`t1`.`id`) IN ?<1; /* and then */ SELECT `t1`.`id`, `t1`.`userId` FROM `Badge` AS `t1` WHERE (`t1`.`id`) IN ?>1
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
UPDATE "Badge" AS "t1" SET "level" = "t1"."level" + $1 WHERE "t1"."userId" = $2 RETURNING "id", "userId"
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
UPDATE "Badge" AS "t1" SET "level" = "t1"."level" + ? WHERE "t1"."userId" = ? RETURNING "id", "userId"
ROLLBACK
