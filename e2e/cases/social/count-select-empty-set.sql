-- mysql
SELECT COUNT(*), COUNT(`t0`.`rating`) FROM `Post` AS `t0` WHERE `t0`.`id` = ?1
-- postgres
SELECT COUNT(*), COUNT("t0"."rating") FROM "Post" AS "t0" WHERE "t0"."id" = $1
-- sqlite
SELECT COUNT(*), COUNT("t0"."rating") FROM "Post" AS "t0" WHERE "t0"."id" = ?
