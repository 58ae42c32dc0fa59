-- mysql
SELECT SUM(`t0`.`rating`), `t0`.`published` FROM `Post` AS `t0` WHERE `t0`.`rating` IS NOT NULL GROUP BY `t0`.`published` HAVING SUM(`t0`.`rating`) > ?1 ORDER BY `t0`.`published` ASC
-- postgres
SELECT SUM("t0"."rating"), "t0"."published" FROM "Post" AS "t0" WHERE "t0"."rating" IS NOT NULL GROUP BY "t0"."published" HAVING SUM("t0"."rating") > $1 ORDER BY "t0"."published" ASC
-- sqlite
SELECT SUM("t0"."rating"), "t0"."published" FROM "Post" AS "t0" WHERE "t0"."rating" IS NOT NULL GROUP BY "t0"."published" HAVING SUM("t0"."rating") > ? ORDER BY "t0"."published" ASC
