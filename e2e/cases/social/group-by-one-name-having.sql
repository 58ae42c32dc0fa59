-- mysql
SELECT COUNT(`t0`.`rating`), COUNT(*), `t0`.`authorId` FROM `Post` AS `t0` GROUP BY `t0`.`authorId` HAVING SUM(`t0`.`views`) >= ?1 OR NOT (MIN(`t0`.`rating`) > ?2) ORDER BY SUM(`t0`.`views`) DESC, `t0`.`authorId` ASC
-- postgres
SELECT COUNT("t0"."rating"), COUNT(*), "t0"."authorId" FROM "Post" AS "t0" GROUP BY "t0"."authorId" HAVING SUM("t0"."views") >= $1 OR NOT (MIN("t0"."rating") > $2) ORDER BY SUM("t0"."views") DESC, "t0"."authorId" ASC
-- sqlite
SELECT COUNT("t0"."rating"), COUNT(*), "t0"."authorId" FROM "Post" AS "t0" GROUP BY "t0"."authorId" HAVING SUM("t0"."views") >= ? OR NOT (MIN("t0"."rating") > ?) ORDER BY SUM("t0"."views") DESC, "t0"."authorId" ASC
