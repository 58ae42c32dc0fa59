-- mysql
SELECT SUM(`t0`.`views`), CAST(AVG(`t0`.`rating` + 0e0) AS DOUBLE), MIN(`t0`.`title`), MAX(`t0`.`rating`), COUNT(*), COUNT(`t0`.`rating`) FROM `Post` AS `t0` WHERE `t0`.`id` = ?1
-- postgres
SELECT SUM("t0"."views"), CAST(AVG("t0"."rating") AS DOUBLE PRECISION), MIN("t0"."title"), MAX("t0"."rating"), COUNT(*), COUNT("t0"."rating") FROM "Post" AS "t0" WHERE "t0"."id" = $1
-- sqlite
SELECT SUM("t0"."views"), CAST(AVG("t0"."rating") AS DOUBLE PRECISION), MIN("t0"."title"), MAX("t0"."rating"), COUNT(*), COUNT("t0"."rating") FROM "Post" AS "t0" WHERE "t0"."id" = ?
