-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` WHERE EXISTS (SELECT 1 FROM `Post` AS `t1` WHERE `t1`.`authorId` = `t0`.`id` AND EXISTS (SELECT 1 FROM `_PostToTag` AS `t3` JOIN `Tag` AS `t2` ON `t2`.`id` = `t3`.`B` WHERE `t3`.`A` = `t1`.`id` AND `t2`.`name` = ?1)) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" WHERE EXISTS (SELECT 1 FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id" AND EXISTS (SELECT 1 FROM "_PostToTag" AS "t3" JOIN "Tag" AS "t2" ON "t2"."id" = "t3"."B" WHERE "t3"."A" = "t1"."id" AND "t2"."name" = $1)) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" WHERE EXISTS (SELECT 1 FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id" AND EXISTS (SELECT 1 FROM "_PostToTag" AS "t3" JOIN "Tag" AS "t2" ON "t2"."id" = "t3"."B" WHERE "t3"."A" = "t1"."id" AND "t2"."name" = ?)) ORDER BY "t0"."id" ASC
