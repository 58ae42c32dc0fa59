-- mysql
SELECT `t0`.`id` FROM `Post` AS `t0` ORDER BY `t0`.`rating` IS NULL ASC, `t0`.`rating` ASC, `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Post" AS "t0" ORDER BY "t0"."rating" ASC NULLS LAST, "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Post" AS "t0" ORDER BY "t0"."rating" ASC NULLS LAST, "t0"."id" ASC
