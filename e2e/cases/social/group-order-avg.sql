-- mysql
SELECT `t0`.`published` FROM `Post` AS `t0` GROUP BY `t0`.`published` ORDER BY AVG(`t0`.`views` + 0e0) DESC
-- postgres
SELECT "t0"."published" FROM "Post" AS "t0" GROUP BY "t0"."published" ORDER BY AVG("t0"."views") DESC
-- sqlite
SELECT "t0"."published" FROM "Post" AS "t0" GROUP BY "t0"."published" ORDER BY AVG("t0"."views") DESC
