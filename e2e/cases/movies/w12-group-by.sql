-- mysql
SELECT COUNT(*), MAX(`t0`.`created`), `t0`.`rating` FROM `Review` AS `t0` GROUP BY `t0`.`rating` ORDER BY `t0`.`rating` ASC
-- postgres
SELECT COUNT(*), MAX("t0"."created"), "t0"."rating" FROM "Review" AS "t0" GROUP BY "t0"."rating" ORDER BY "t0"."rating" ASC
-- sqlite
SELECT COUNT(*), MAX("t0"."created"), "t0"."rating" FROM "Review" AS "t0" GROUP BY "t0"."rating" ORDER BY "t0"."rating" ASC
