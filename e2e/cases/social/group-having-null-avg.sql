-- mysql
SELECT `t0`.`views` FROM `Post` AS `t0` GROUP BY `t0`.`views` HAVING CAST(AVG(`t0`.`rating` + 0e0) AS DOUBLE) IS NULL ORDER BY `t0`.`views` ASC
-- postgres
SELECT "t0"."views" FROM "Post" AS "t0" GROUP BY "t0"."views" HAVING CAST(AVG("t0"."rating") AS DOUBLE PRECISION) IS NULL ORDER BY "t0"."views" ASC
-- sqlite
SELECT "t0"."views" FROM "Post" AS "t0" GROUP BY "t0"."views" HAVING CAST(AVG("t0"."rating") AS DOUBLE PRECISION) IS NULL ORDER BY "t0"."views" ASC
