-- mysql
SELECT `t0`.`name`, `t0`.`id` FROM `User` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t1`.`name`, `t1`.`id`, `t1`.`managerId` FROM `User` AS `t1` WHERE `t1`.`managerId` IN ?1 ORDER BY `t1`.`id` ASC
SELECT `t2`.`name`, `t2`.`managerId` FROM `User` AS `t2` WHERE `t2`.`managerId` IN ?1 ORDER BY `t2`.`id` ASC
-- postgres
SELECT "t0"."name", "t0"."id" FROM "User" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."name", "t1"."id", "t1"."managerId" FROM "User" AS "t1" WHERE "t1"."managerId" = ANY($1) ORDER BY "t1"."id" ASC
SELECT "t2"."name", "t2"."managerId" FROM "User" AS "t2" WHERE "t2"."managerId" = ANY($1) ORDER BY "t2"."id" ASC
-- sqlite
SELECT "t0"."name", "t0"."id" FROM "User" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."name", "t1"."id", "t1"."managerId" FROM "User" AS "t1" WHERE "t1"."managerId" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
SELECT "t2"."name", "t2"."managerId" FROM "User" AS "t2" WHERE "t2"."managerId" IN (SELECT value FROM json_each(?)) ORDER BY "t2"."id" ASC
