-- mysql
SELECT MAX(`t0`.`views`), COUNT(*), SUM(`t0`.`rating`), SUM(`t0`.`views`) FROM `Post` AS `t0`
-- postgres
SELECT MAX("t0"."views"), COUNT(*), SUM("t0"."rating"), SUM("t0"."views") FROM "Post" AS "t0"
-- sqlite
SELECT MAX("t0"."views"), COUNT(*), SUM("t0"."rating"), SUM("t0"."views") FROM "Post" AS "t0"
