-- mysql
SELECT `t0`.`id` FROM `Post` AS `t0` ORDER BY `t0`.`id` ASC LIMIT ?1
-- postgres
SELECT "t0"."id" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC LIMIT $1
-- sqlite
SELECT "t0"."id" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC LIMIT ?
