-- mysql
SELECT `t1`.`id` FROM `Profile` AS `t0` LEFT JOIN `User` AS `t1` ON `t1`.`id` = `t0`.`userId` ORDER BY `t0`.`id` ASC LIMIT ?1
-- postgres
SELECT "t1"."id" FROM "Profile" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."userId" ORDER BY "t0"."id" ASC LIMIT $1
-- sqlite
SELECT "t1"."id" FROM "Profile" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."userId" ORDER BY "t0"."id" ASC LIMIT ?
