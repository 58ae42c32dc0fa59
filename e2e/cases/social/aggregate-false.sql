-- mysql
SELECT SUM(`t0`.`views`) FROM `Post` AS `t0`
-- postgres
SELECT SUM("t0"."views") FROM "Post" AS "t0"
-- sqlite
SELECT SUM("t0"."views") FROM "Post" AS "t0"
