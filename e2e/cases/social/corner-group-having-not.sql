-- mysql
SELECT COUNT(*), `t0`.`authorId` FROM `Post` AS `t0` GROUP BY `t0`.`authorId` HAVING NOT (SUM(`t0`.`views`) > ?1) ORDER BY `t0`.`authorId` ASC
-- postgres
SELECT COUNT(*), "t0"."authorId" FROM "Post" AS "t0" GROUP BY "t0"."authorId" HAVING NOT (SUM("t0"."views") > $1) ORDER BY "t0"."authorId" ASC
-- sqlite
SELECT COUNT(*), "t0"."authorId" FROM "Post" AS "t0" GROUP BY "t0"."authorId" HAVING NOT (SUM("t0"."views") > ?) ORDER BY "t0"."authorId" ASC
