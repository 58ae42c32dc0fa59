-- mysql
DELETE `t0` FROM `Post` AS `t0` WHERE `t0`.`id` = ?1
-- postgres
DELETE FROM "Post" AS "t0" WHERE "t0"."id" = $1
-- sqlite
DELETE FROM "Post" AS "t0" WHERE "t0"."id" = ?
