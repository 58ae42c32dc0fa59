-- mysql
SELECT `t0`.`views` FROM `Post` AS `t0` GROUP BY `t0`.`views` HAVING 1=0 ORDER BY `t0`.`views` ASC
-- postgres
SELECT "t0"."views" FROM "Post" AS "t0" GROUP BY "t0"."views" HAVING 1=0 ORDER BY "t0"."views" ASC
-- sqlite
SELECT "t0"."views" FROM "Post" AS "t0" GROUP BY "t0"."views" HAVING 1=0 ORDER BY "t0"."views" ASC
