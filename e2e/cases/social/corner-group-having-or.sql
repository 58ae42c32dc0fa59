-- mysql
SELECT SUM(`t0`.`views`), `t0`.`authorId` FROM `Post` AS `t0` GROUP BY `t0`.`authorId` HAVING `t0`.`authorId` = ?1 OR MAX(`t0`.`views`) < ?2 ORDER BY `t0`.`authorId` ASC
-- postgres
SELECT SUM("t0"."views"), "t0"."authorId" FROM "Post" AS "t0" GROUP BY "t0"."authorId" HAVING "t0"."authorId" = $1 OR MAX("t0"."views") < $2 ORDER BY "t0"."authorId" ASC
-- sqlite
SELECT SUM("t0"."views"), "t0"."authorId" FROM "Post" AS "t0" GROUP BY "t0"."authorId" HAVING "t0"."authorId" = ? OR MAX("t0"."views") < ? ORDER BY "t0"."authorId" ASC
