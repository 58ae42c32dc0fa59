-- mysql
SELECT `t0`.`id` FROM `Post` AS `t0` ORDER BY `t0`.`rating` DESC, `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Post" AS "t0" ORDER BY "t0"."rating" DESC, "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Post" AS "t0" ORDER BY "t0"."rating" DESC, "t0"."id" ASC
