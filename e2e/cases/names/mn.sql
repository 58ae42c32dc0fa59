-- mysql
SELECT `t0`.`where`, `t0`.`select` FROM `pass_` AS `t0` ORDER BY `t0`.`where` ASC
SELECT `t1`.`id`, `t1`.`User`, `t1`.`count`, `t1`.`in`, `t2`.`A` FROM `user_user` AS `t1` JOIN `_mixedTouser_user` AS `t2` ON `t2`.`B` = `t1`.`id` WHERE `t2`.`A` IN ?1 ORDER BY `t1`.`id` ASC
-- postgres
SELECT "t0"."where", "t0"."select" FROM "pass_" AS "t0" ORDER BY "t0"."where" ASC
SELECT "t1"."id", "t1"."User", "t1"."count", "t1"."in", "t2"."A" FROM "user_user" AS "t1" JOIN "_mixedTouser_user" AS "t2" ON "t2"."B" = "t1"."id" WHERE "t2"."A" = ANY($1) ORDER BY "t1"."id" ASC
-- sqlite
SELECT "t0"."where", "t0"."select" FROM "pass_" AS "t0" ORDER BY "t0"."where" ASC
SELECT "t1"."id", "t1"."User", "t1"."count", "t1"."in", "t2"."A" FROM "user_user" AS "t1" JOIN "_mixedTouser_user" AS "t2" ON "t2"."B" = "t1"."id" WHERE "t2"."A" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
