-- mysql
SELECT `t0`.`id`, `t0`.`User`, `t0`.`count`, `t0`.`in` FROM `user_user` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id", "t0"."User", "t0"."count", "t0"."in" FROM "user_user" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id", "t0"."User", "t0"."count", "t0"."in" FROM "user_user" AS "t0" ORDER BY "t0"."id" ASC
