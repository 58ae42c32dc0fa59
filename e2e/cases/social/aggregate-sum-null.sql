-- mysql
SELECT SUM(`t0`.`rating`), COUNT(`t0`.`rating`) FROM `Post` AS `t0` WHERE `t0`.`id` = ?1
-- postgres
SELECT SUM("t0"."rating"), COUNT("t0"."rating") FROM "Post" AS "t0" WHERE "t0"."id" = $1
-- sqlite
SELECT SUM("t0"."rating"), COUNT("t0"."rating") FROM "Post" AS "t0" WHERE "t0"."id" = ?
