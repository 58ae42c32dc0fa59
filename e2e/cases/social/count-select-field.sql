-- mysql
SELECT COUNT(`t0`.`authorId`) FROM `Post` AS `t0`
-- postgres
SELECT COUNT("t0"."authorId") FROM "Post" AS "t0"
-- sqlite
SELECT COUNT("t0"."authorId") FROM "Post" AS "t0"
