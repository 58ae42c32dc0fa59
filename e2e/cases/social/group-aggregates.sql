-- mysql
SELECT SUM(`t0`.`views`), CAST(AVG(`t0`.`rating` + 0e0) AS DOUBLE), MIN(`t0`.`title`), MAX(`t0`.`rating`), `t0`.`published` FROM `Post` AS `t0` GROUP BY `t0`.`published` ORDER BY `t0`.`published` DESC
-- postgres
SELECT SUM("t0"."views"), CAST(AVG("t0"."rating") AS DOUBLE PRECISION), MIN("t0"."title"), MAX("t0"."rating"), "t0"."published" FROM "Post" AS "t0" GROUP BY "t0"."published" ORDER BY "t0"."published" DESC
-- sqlite
SELECT SUM("t0"."views"), CAST(AVG("t0"."rating") AS DOUBLE PRECISION), MIN("t0"."title"), MAX("t0"."rating"), "t0"."published" FROM "Post" AS "t0" GROUP BY "t0"."published" ORDER BY "t0"."published" DESC
