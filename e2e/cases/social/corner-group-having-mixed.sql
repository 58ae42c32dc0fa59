-- mysql
SELECT COUNT(*), `t0`.`views` FROM `Post` AS `t0` GROUP BY `t0`.`views` HAVING COUNT(`t0`.`views`) >= ?1 AND `t0`.`views` > ?2 ORDER BY `t0`.`views` ASC
-- postgres
SELECT COUNT(*), "t0"."views" FROM "Post" AS "t0" GROUP BY "t0"."views" HAVING COUNT("t0"."views") >= $1 AND "t0"."views" > $2 ORDER BY "t0"."views" ASC
-- sqlite
SELECT COUNT(*), "t0"."views" FROM "Post" AS "t0" GROUP BY "t0"."views" HAVING COUNT("t0"."views") >= ? AND "t0"."views" > ? ORDER BY "t0"."views" ASC
