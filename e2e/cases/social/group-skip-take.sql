-- mysql
SELECT `t0`.`views` FROM `Post` AS `t0` GROUP BY `t0`.`views` ORDER BY `t0`.`views` DESC LIMIT ?1 OFFSET ?2
-- postgres
SELECT "t0"."views" FROM "Post" AS "t0" GROUP BY "t0"."views" ORDER BY "t0"."views" DESC LIMIT $1 OFFSET $2
-- sqlite
SELECT "t0"."views" FROM "Post" AS "t0" GROUP BY "t0"."views" ORDER BY "t0"."views" DESC LIMIT ? OFFSET ?
