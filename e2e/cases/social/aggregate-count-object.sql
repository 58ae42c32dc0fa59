-- mysql
SELECT COUNT(*), COUNT(`t0`.`rating`) FROM `Post` AS `t0`
-- postgres
SELECT COUNT(*), COUNT("t0"."rating") FROM "Post" AS "t0"
-- sqlite
SELECT COUNT(*), COUNT("t0"."rating") FROM "Post" AS "t0"
