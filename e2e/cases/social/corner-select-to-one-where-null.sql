-- mysql
SELECT `t1`.`id` FROM `User` AS `t0` LEFT JOIN `User` AS `t1` ON `t1`.`id` = `t0`.`managerId` AND `t1`.`id` = ?1 WHERE `t0`.`id` = ?2 ORDER BY `t0`.`id` ASC LIMIT 1
-- postgres
SELECT "t1"."id" FROM "User" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."managerId" AND "t1"."id" = $1 WHERE "t0"."id" = $2 ORDER BY "t0"."id" ASC LIMIT 1
-- sqlite
SELECT "t1"."id" FROM "User" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."managerId" AND "t1"."id" = ? WHERE "t0"."id" = ? ORDER BY "t0"."id" ASC LIMIT 1
