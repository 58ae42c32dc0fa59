-- mysql
SELECT `t0`.`views` FROM `Post` AS `t0` GROUP BY `t0`.`views` HAVING CAST(AVG(`t0`.`rating` + 0e0) AS DOUBLE) > ?1 ORDER BY `t0`.`views` ASC
-- postgres
SELECT "t0"."views" FROM "Post" AS "t0" GROUP BY "t0"."views" HAVING CAST(AVG("t0"."rating") AS DOUBLE PRECISION) > $1 ORDER BY "t0"."views" ASC
-- sqlite
SELECT "t0"."views" FROM "Post" AS "t0" GROUP BY "t0"."views" HAVING CAST(AVG("t0"."rating") AS DOUBLE PRECISION) > ? ORDER BY "t0"."views" ASC
