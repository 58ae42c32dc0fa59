-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` LEFT JOIN `Profile` AS `t1` ON `t1`.`userId` = `t0`.`id` ORDER BY `t1`.`bio` DESC, `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" LEFT JOIN "Profile" AS "t1" ON "t1"."userId" = "t0"."id" ORDER BY "t1"."bio" DESC, "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" LEFT JOIN "Profile" AS "t1" ON "t1"."userId" = "t0"."id" ORDER BY "t1"."bio" DESC, "t0"."id" ASC
