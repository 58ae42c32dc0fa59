-- mysql
SELECT COUNT(*), SUM(`t0`.`views`), SUM(`t0`.`rating`), CAST(AVG(`t0`.`views` + 0e0) AS DOUBLE), CAST(AVG(`t0`.`rating` + 0e0) AS DOUBLE), MIN(`t0`.`title`), MIN(`t0`.`views`), MAX(`t0`.`title`), MAX(`t0`.`rating`) FROM `Post` AS `t0`
-- postgres
SELECT COUNT(*), SUM("t0"."views"), SUM("t0"."rating"), CAST(AVG("t0"."views") AS DOUBLE PRECISION), CAST(AVG("t0"."rating") AS DOUBLE PRECISION), MIN("t0"."title"), MIN("t0"."views"), MAX("t0"."title"), MAX("t0"."rating") FROM "Post" AS "t0"
-- sqlite
SELECT COUNT(*), SUM("t0"."views"), SUM("t0"."rating"), CAST(AVG("t0"."views") AS DOUBLE PRECISION), CAST(AVG("t0"."rating") AS DOUBLE PRECISION), MIN("t0"."title"), MIN("t0"."views"), MAX("t0"."title"), MAX("t0"."rating") FROM "Post" AS "t0"
