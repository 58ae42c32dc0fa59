-- mysql
SELECT `t0`.`views` FROM `Post` AS `t0` GROUP BY `t0`.`views` HAVING `t0`.`views` >= ?1 AND MAX(`t0`.`id`) > ?2 ORDER BY `t0`.`views` ASC
-- postgres
SELECT "t0"."views" FROM "Post" AS "t0" GROUP BY "t0"."views" HAVING "t0"."views" >= $1 AND MAX("t0"."id") > $2 ORDER BY "t0"."views" ASC
-- sqlite
SELECT "t0"."views" FROM "Post" AS "t0" GROUP BY "t0"."views" HAVING "t0"."views" >= ? AND MAX("t0"."id") > ? ORDER BY "t0"."views" ASC
