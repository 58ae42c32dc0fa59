-- mysql
SELECT COUNT(*), `t0`.`rating` FROM `Post` AS `t0` GROUP BY `t0`.`rating` HAVING `t0`.`rating` IS NULL ORDER BY `t0`.`rating` ASC
-- postgres
SELECT COUNT(*), "t0"."rating" FROM "Post" AS "t0" GROUP BY "t0"."rating" HAVING "t0"."rating" IS NULL ORDER BY "t0"."rating" ASC
-- sqlite
SELECT COUNT(*), "t0"."rating" FROM "Post" AS "t0" GROUP BY "t0"."rating" HAVING "t0"."rating" IS NULL ORDER BY "t0"."rating" ASC
