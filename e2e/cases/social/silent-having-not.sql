-- mysql
SELECT `t0`.`published` FROM `Post` AS `t0` GROUP BY `t0`.`published` ORDER BY `t0`.`published` ASC
-- postgres
SELECT "t0"."published" FROM "Post" AS "t0" GROUP BY "t0"."published" ORDER BY "t0"."published" ASC
-- sqlite
SELECT "t0"."published" FROM "Post" AS "t0" GROUP BY "t0"."published" ORDER BY "t0"."published" ASC
