-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` WHERE NOT EXISTS (SELECT 1 FROM `Profile` AS `t1` WHERE `t1`.`userId` = `t0`.`id`) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" WHERE NOT EXISTS (SELECT 1 FROM "Profile" AS "t1" WHERE "t1"."userId" = "t0"."id") ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" WHERE NOT EXISTS (SELECT 1 FROM "Profile" AS "t1" WHERE "t1"."userId" = "t0"."id") ORDER BY "t0"."id" ASC
