-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` WHERE EXISTS (SELECT 1 FROM `Post` AS `t1` WHERE `t1`.`authorId` = `t0`.`id` AND (`t1`.`views` = ?1 OR `t1`.`title` = ?2)) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" WHERE EXISTS (SELECT 1 FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id" AND ("t1"."views" = $1 OR "t1"."title" = $2)) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" WHERE EXISTS (SELECT 1 FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id" AND ("t1"."views" = ? OR "t1"."title" = ?)) ORDER BY "t0"."id" ASC
