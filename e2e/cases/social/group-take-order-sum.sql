-- mysql
SELECT SUM(`t0`.`views`), `t0`.`authorId` FROM `Post` AS `t0` GROUP BY `t0`.`authorId` ORDER BY SUM(`t0`.`views`) ASC LIMIT ?1
-- postgres
SELECT SUM("t0"."views"), "t0"."authorId" FROM "Post" AS "t0" GROUP BY "t0"."authorId" ORDER BY SUM("t0"."views") ASC LIMIT $1
-- sqlite
SELECT SUM("t0"."views"), "t0"."authorId" FROM "Post" AS "t0" GROUP BY "t0"."authorId" ORDER BY SUM("t0"."views") ASC LIMIT ?
