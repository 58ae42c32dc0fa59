-- mysql
SELECT `t1`.`id`, `t1`.`bio`, `t1`.`userId` FROM `User` AS `t0` LEFT JOIN `Profile` AS `t1` ON `t1`.`userId` = `t0`.`id` ORDER BY `t0`.`id` ASC LIMIT 1
-- postgres
SELECT "t1"."id", "t1"."bio", "t1"."userId" FROM "User" AS "t0" LEFT JOIN "Profile" AS "t1" ON "t1"."userId" = "t0"."id" ORDER BY "t0"."id" ASC LIMIT 1
-- sqlite
SELECT "t1"."id", "t1"."bio", "t1"."userId" FROM "User" AS "t0" LEFT JOIN "Profile" AS "t1" ON "t1"."userId" = "t0"."id" ORDER BY "t0"."id" ASC LIMIT 1
