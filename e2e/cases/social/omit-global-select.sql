-- mysql
SELECT `t0`.`id`, `t0`.`email` FROM `User` AS `t0` WHERE `t0`.`id` = ?1
-- postgres
SELECT "t0"."id", "t0"."email" FROM "User" AS "t0" WHERE "t0"."id" = $1
-- sqlite
SELECT "t0"."id", "t0"."email" FROM "User" AS "t0" WHERE "t0"."id" = ?
