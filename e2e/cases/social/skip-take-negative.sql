-- mysql
SELECT `t0`.`id` FROM `Post` AS `t0` ORDER BY `t0`.`id` DESC LIMIT ?1 OFFSET ?2
-- postgres
SELECT "t0"."id" FROM "Post" AS "t0" ORDER BY "t0"."id" DESC LIMIT $1 OFFSET $2
-- sqlite
SELECT "t0"."id" FROM "Post" AS "t0" ORDER BY "t0"."id" DESC LIMIT ? OFFSET ?
