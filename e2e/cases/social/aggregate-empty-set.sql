-- mysql
SELECT COUNT(*), COUNT(`t0`.`rating`), SUM(`t0`.`views`), CAST(AVG(`t0`.`views` + 0e0) AS DOUBLE), MIN(`t0`.`views`), MAX(`t0`.`title`) FROM `Post` AS `t0` WHERE `t0`.`id` = ?1
-- postgres
SELECT COUNT(*), COUNT("t0"."rating"), SUM("t0"."views"), CAST(AVG("t0"."views") AS DOUBLE PRECISION), MIN("t0"."views"), MAX("t0"."title") FROM "Post" AS "t0" WHERE "t0"."id" = $1
-- sqlite
SELECT COUNT(*), COUNT("t0"."rating"), SUM("t0"."views"), CAST(AVG("t0"."views") AS DOUBLE PRECISION), MIN("t0"."views"), MAX("t0"."title") FROM "Post" AS "t0" WHERE "t0"."id" = ?
