-- mysql
SELECT `t0`.`views` FROM `Post` AS `t0` ORDER BY `t0`.`views` DESC LIMIT ?1
-- postgres
SELECT "t0"."views" FROM "Post" AS "t0" ORDER BY "t0"."views" DESC LIMIT $1
-- sqlite
SELECT "t0"."views" FROM "Post" AS "t0" ORDER BY "t0"."views" DESC LIMIT ?
