-- mysql
SELECT SUM(`t0`.`views`), `t0`.`authorId` FROM `Post` AS `t0` GROUP BY `t0`.`authorId` ORDER BY SUM(`t0`.`views`) DESC
-- postgres
SELECT SUM("t0"."views"), "t0"."authorId" FROM "Post" AS "t0" GROUP BY "t0"."authorId" ORDER BY SUM("t0"."views") DESC
-- sqlite
SELECT SUM("t0"."views"), "t0"."authorId" FROM "Post" AS "t0" GROUP BY "t0"."authorId" ORDER BY SUM("t0"."views") DESC
