-- mysql
SELECT COUNT(*), `t0`.`authorId` FROM `Post` AS `t0` GROUP BY `t0`.`authorId` ORDER BY `t0`.`authorId` ASC
-- postgres
SELECT COUNT(*), "t0"."authorId" FROM "Post" AS "t0" GROUP BY "t0"."authorId" ORDER BY "t0"."authorId" ASC
-- sqlite
SELECT COUNT(*), "t0"."authorId" FROM "Post" AS "t0" GROUP BY "t0"."authorId" ORDER BY "t0"."authorId" ASC
