-- mysql
SELECT SUM(`t0`.`views`), `t0`.`authorId` FROM `Post` AS `t0` GROUP BY `t0`.`authorId` HAVING MIN(`t0`.`views`) = ?1 ORDER BY `t0`.`authorId` ASC
-- postgres
SELECT SUM("t0"."views"), "t0"."authorId" FROM "Post" AS "t0" GROUP BY "t0"."authorId" HAVING MIN("t0"."views") = $1 ORDER BY "t0"."authorId" ASC
-- sqlite
SELECT SUM("t0"."views"), "t0"."authorId" FROM "Post" AS "t0" GROUP BY "t0"."authorId" HAVING MIN("t0"."views") = ? ORDER BY "t0"."authorId" ASC
