-- mysql
SELECT CAST(AVG(`t0`.`rating` + 0e0) AS DOUBLE), `t0`.`authorId` FROM `Post` AS `t0` GROUP BY `t0`.`authorId` HAVING CAST(AVG(`t0`.`rating` + 0e0) AS DOUBLE) IS NOT NULL ORDER BY `t0`.`authorId` ASC
-- postgres
SELECT CAST(AVG("t0"."rating") AS DOUBLE PRECISION), "t0"."authorId" FROM "Post" AS "t0" GROUP BY "t0"."authorId" HAVING CAST(AVG("t0"."rating") AS DOUBLE PRECISION) IS NOT NULL ORDER BY "t0"."authorId" ASC
-- sqlite
SELECT CAST(AVG("t0"."rating") AS DOUBLE PRECISION), "t0"."authorId" FROM "Post" AS "t0" GROUP BY "t0"."authorId" HAVING CAST(AVG("t0"."rating") AS DOUBLE PRECISION) IS NOT NULL ORDER BY "t0"."authorId" ASC
