-- mysql
SELECT `t0`.`id`, `t1`.`id`, `t1`.`userId` FROM `User` AS `t0` LEFT JOIN `Profile` AS `t1` ON `t1`.`userId` = `t0`.`id` AND `t1`.`bio` IS NULL ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id", "t1"."id", "t1"."userId" FROM "User" AS "t0" LEFT JOIN "Profile" AS "t1" ON "t1"."userId" = "t0"."id" AND "t1"."bio" IS NULL ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id", "t1"."id", "t1"."userId" FROM "User" AS "t0" LEFT JOIN "Profile" AS "t1" ON "t1"."userId" = "t0"."id" AND "t1"."bio" IS NULL ORDER BY "t0"."id" ASC
