-- mysql
BEGIN
SELECT `t0`.`id`, `t4`.`id`, `t5`.`id`, (SELECT COUNT(*) FROM `Comment` AS `t8` WHERE `t8`.`postId` = `t0`.`id`) FROM `Post` AS `t0` LEFT JOIN `User` AS `t1` ON `t1`.`id` = `t0`.`authorId` LEFT JOIN `User` AS `t4` ON `t4`.`id` = `t0`.`authorId` LEFT JOIN `User` AS `t5` ON `t5`.`id` = `t4`.`managerId` WHERE EXISTS (SELECT 1 FROM `User` AS `t3` WHERE `t3`.`id` = `t0`.`authorId` AND `t3`.`name` = ?1) ORDER BY `t1`.`name` ASC, (SELECT COUNT(*) FROM `Comment` AS `t2` WHERE `t2`.`postId` = `t0`.`id`) DESC, `t0`.`id` ASC FOR UPDATE
SELECT `t6`.`name`, `t7`.`A` FROM `Tag` AS `t6` JOIN `_PostToTag` AS `t7` ON `t7`.`B` = `t6`.`id` WHERE `t7`.`A` IN ?1 ORDER BY `t6`.`name` ASC
COMMIT
-- postgres
BEGIN
SELECT "t0"."id", "t4"."id", "t5"."id", (SELECT COUNT(*) FROM "Comment" AS "t8" WHERE "t8"."postId" = "t0"."id") FROM "Post" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."authorId" LEFT JOIN "User" AS "t4" ON "t4"."id" = "t0"."authorId" LEFT JOIN "User" AS "t5" ON "t5"."id" = "t4"."managerId" WHERE EXISTS (SELECT 1 FROM "User" AS "t3" WHERE "t3"."id" = "t0"."authorId" AND "t3"."name" = $1) ORDER BY "t1"."name" ASC, (SELECT COUNT(*) FROM "Comment" AS "t2" WHERE "t2"."postId" = "t0"."id") DESC, "t0"."id" ASC FOR UPDATE OF "t0"
SELECT "t6"."name", "t7"."A" FROM "Tag" AS "t6" JOIN "_PostToTag" AS "t7" ON "t7"."B" = "t6"."id" WHERE "t7"."A" = ANY($1) ORDER BY "t6"."name" ASC
COMMIT
-- sqlite
BEGIN
SELECT "t0"."id", "t4"."id", "t5"."id", (SELECT COUNT(*) FROM "Comment" AS "t8" WHERE "t8"."postId" = "t0"."id") FROM "Post" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."authorId" LEFT JOIN "User" AS "t4" ON "t4"."id" = "t0"."authorId" LEFT JOIN "User" AS "t5" ON "t5"."id" = "t4"."managerId" WHERE EXISTS (SELECT 1 FROM "User" AS "t3" WHERE "t3"."id" = "t0"."authorId" AND "t3"."name" = ?) ORDER BY "t1"."name" ASC, (SELECT COUNT(*) FROM "Comment" AS "t2" WHERE "t2"."postId" = "t0"."id") DESC, "t0"."id" ASC
SELECT "t6"."name", "t7"."A" FROM "Tag" AS "t6" JOIN "_PostToTag" AS "t7" ON "t7"."B" = "t6"."id" WHERE "t7"."A" IN (SELECT value FROM json_each(?)) ORDER BY "t6"."name" ASC
COMMIT
