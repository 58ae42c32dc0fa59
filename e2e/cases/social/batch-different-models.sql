-- mysql
SELECT `t0`.`id`, `t0`.`name` FROM `User` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t0`.`id`, `t0`.`title` FROM `Post` AS `t0` WHERE `t0`.`id` = ?1
-- postgres
SELECT "t0"."id", "t0"."name" FROM "User" AS "t0" WHERE "t0"."id" = $1
SELECT "t0"."id", "t0"."title" FROM "Post" AS "t0" WHERE "t0"."id" = $1
-- sqlite
SELECT "t0"."id", "t0"."name" FROM "User" AS "t0" WHERE "t0"."id" = ?
SELECT "t0"."id", "t0"."title" FROM "Post" AS "t0" WHERE "t0"."id" = ?
