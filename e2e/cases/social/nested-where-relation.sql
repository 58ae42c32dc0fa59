-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t1`.`id`, `t1`.`authorId` FROM `Post` AS `t1` WHERE `t1`.`authorId` IN ?1 AND EXISTS (SELECT 1 FROM `_PostToTag` AS `t3` JOIN `Tag` AS `t2` ON `t2`.`id` = `t3`.`B` WHERE `t3`.`A` = `t1`.`id` AND `t2`.`name` = ?2) ORDER BY `t1`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t1"."authorId" FROM "Post" AS "t1" WHERE "t1"."authorId" = ANY($1) AND EXISTS (SELECT 1 FROM "_PostToTag" AS "t3" JOIN "Tag" AS "t2" ON "t2"."id" = "t3"."B" WHERE "t3"."A" = "t1"."id" AND "t2"."name" = $2) ORDER BY "t1"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t1"."authorId" FROM "Post" AS "t1" WHERE "t1"."authorId" IN (SELECT value FROM json_each(?)) AND EXISTS (SELECT 1 FROM "_PostToTag" AS "t3" JOIN "Tag" AS "t2" ON "t2"."id" = "t3"."B" WHERE "t3"."A" = "t1"."id" AND "t2"."name" = ?) ORDER BY "t1"."id" ASC
