-- mysql
SELECT `t0`.`User`, `t0`.`id` FROM `user_user` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t1`.`select`, `t2`.`B` FROM `pass_` AS `t1` JOIN `_mixedTouser_user` AS `t2` ON `t2`.`A` = `t1`.`where` WHERE `t2`.`B` IN ?1 ORDER BY `t1`.`where` ASC
-- postgres
SELECT "t0"."User", "t0"."id" FROM "user_user" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."select", "t2"."B" FROM "pass_" AS "t1" JOIN "_mixedTouser_user" AS "t2" ON "t2"."A" = "t1"."where" WHERE "t2"."B" = ANY($1) ORDER BY "t1"."where" ASC
-- sqlite
SELECT "t0"."User", "t0"."id" FROM "user_user" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."select", "t2"."B" FROM "pass_" AS "t1" JOIN "_mixedTouser_user" AS "t2" ON "t2"."A" = "t1"."where" WHERE "t2"."B" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."where" ASC
