-- mysql
SELECT `t0`.`views` FROM `Post` AS `t0` GROUP BY `t0`.`views` ORDER BY `t0`.`views` ASC LIMIT ?1
-- postgres
SELECT "t0"."views" FROM "Post" AS "t0" GROUP BY "t0"."views" ORDER BY "t0"."views" ASC LIMIT $1
-- sqlite
SELECT "t0"."views" FROM "Post" AS "t0" GROUP BY "t0"."views" ORDER BY "t0"."views" ASC LIMIT ?
