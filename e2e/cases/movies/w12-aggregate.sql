-- mysql
SELECT COUNT(*), CAST(AVG(`t0`.`rating` + 0e0) AS DOUBLE), MIN(`t0`.`created`), MAX(`t0`.`created`) FROM `Review` AS `t0` WHERE `t0`.`rating` > ?1
-- postgres
SELECT COUNT(*), CAST(AVG("t0"."rating") AS DOUBLE PRECISION), MIN("t0"."created"), MAX("t0"."created") FROM "Review" AS "t0" WHERE "t0"."rating" > $1
-- sqlite
SELECT COUNT(*), CAST(AVG("t0"."rating") AS DOUBLE PRECISION), MIN("t0"."created"), MAX("t0"."created") FROM "Review" AS "t0" WHERE "t0"."rating" > ?
