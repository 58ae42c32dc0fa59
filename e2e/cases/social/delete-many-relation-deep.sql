-- mysql
DELETE `t0` FROM `Comment` AS `t0` WHERE EXISTS (SELECT 1 FROM `Post` AS `t1` WHERE `t1`.`id` = `t0`.`postId` AND EXISTS (SELECT 1 FROM `_PostToTag` AS `t3` JOIN `Tag` AS `t2` ON `t2`.`id` = `t3`.`B` WHERE `t3`.`A` = `t1`.`id` AND `t2`.`name` = ?1))
SELECT `t0`.`id` FROM `Comment` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
DELETE FROM "Comment" AS "t0" WHERE EXISTS (SELECT 1 FROM "Post" AS "t1" WHERE "t1"."id" = "t0"."postId" AND EXISTS (SELECT 1 FROM "_PostToTag" AS "t3" JOIN "Tag" AS "t2" ON "t2"."id" = "t3"."B" WHERE "t3"."A" = "t1"."id" AND "t2"."name" = $1))
SELECT "t0"."id" FROM "Comment" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
DELETE FROM "Comment" AS "t0" WHERE EXISTS (SELECT 1 FROM "Post" AS "t1" WHERE "t1"."id" = "t0"."postId" AND EXISTS (SELECT 1 FROM "_PostToTag" AS "t3" JOIN "Tag" AS "t2" ON "t2"."id" = "t3"."B" WHERE "t3"."A" = "t1"."id" AND "t2"."name" = ?))
SELECT "t0"."id" FROM "Comment" AS "t0" ORDER BY "t0"."id" ASC
