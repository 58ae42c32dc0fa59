-- mysql
EXPLAIN FORMAT=JSON SELECT SUM(`t0`.`views`) FROM `Post` AS `t0` WHERE `t0`.`authorId` = ?1
SELECT SUM(`t0`.`views`) FROM `Post` AS `t0` WHERE `t0`.`authorId` = ?1
-- postgres
EXPLAIN (FORMAT JSON) SELECT SUM("t0"."views") FROM "Post" AS "t0" WHERE "t0"."authorId" = $1
SELECT SUM("t0"."views") FROM "Post" AS "t0" WHERE "t0"."authorId" = $1
-- sqlite
EXPLAIN QUERY PLAN SELECT SUM("t0"."views") FROM "Post" AS "t0" WHERE "t0"."authorId" = ?
SELECT SUM("t0"."views") FROM "Post" AS "t0" WHERE "t0"."authorId" = ?
