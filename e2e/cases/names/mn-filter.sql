-- mysql
SELECT `t0`.`id` FROM `user_user` AS `t0` WHERE EXISTS (SELECT 1 FROM `_mixedTouser_user` AS `t2` JOIN `pass_` AS `t1` ON `t1`.`where` = `t2`.`A` WHERE `t2`.`B` = `t0`.`id` AND `t1`.`select` = ?1) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "user_user" AS "t0" WHERE EXISTS (SELECT 1 FROM "_mixedTouser_user" AS "t2" JOIN "pass_" AS "t1" ON "t1"."where" = "t2"."A" WHERE "t2"."B" = "t0"."id" AND "t1"."select" = $1) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "user_user" AS "t0" WHERE EXISTS (SELECT 1 FROM "_mixedTouser_user" AS "t2" JOIN "pass_" AS "t1" ON "t1"."where" = "t2"."A" WHERE "t2"."B" = "t0"."id" AND "t1"."select" = ?) ORDER BY "t0"."id" ASC
