-- mysql
SELECT `t0`.`id` FROM `Post` AS `t0` ORDER BY `t0`.`id` DESC
-- postgres
SELECT "t0"."id" FROM "Post" AS "t0" ORDER BY "t0"."id" DESC
-- sqlite
SELECT "t0"."id" FROM "Post" AS "t0" ORDER BY "t0"."id" DESC
