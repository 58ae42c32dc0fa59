-- mysql
SELECT COUNT(*), COUNT(`t0`.`rating`), `t0`.`views` FROM `Post` AS `t0` GROUP BY `t0`.`views` ORDER BY `t0`.`views` ASC
-- postgres
SELECT COUNT(*), COUNT("t0"."rating"), "t0"."views" FROM "Post" AS "t0" GROUP BY "t0"."views" ORDER BY "t0"."views" ASC
-- sqlite
SELECT COUNT(*), COUNT("t0"."rating"), "t0"."views" FROM "Post" AS "t0" GROUP BY "t0"."views" ORDER BY "t0"."views" ASC
