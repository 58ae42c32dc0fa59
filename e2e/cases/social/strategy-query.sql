-- mysql
SELECT `t0`.`id`, `t4`.`joined`, `t4`.`id` FROM `User` AS `t0` LEFT JOIN `User` AS `t4` ON `t4`.`id` = `t0`.`managerId` ORDER BY `t0`.`id` ASC
SELECT `t1`.`id`, `t1`.`rating`, `t1`.`authorId` FROM `Post` AS `t1` WHERE `t1`.`authorId` IN ?1 ORDER BY `t1`.`id` ASC
SELECT `t2`.`name`, `t3`.`A` FROM `Tag` AS `t2` JOIN `_PostToTag` AS `t3` ON `t3`.`B` = `t2`.`id` WHERE `t3`.`A` IN ?1 ORDER BY `t2`.`id` ASC
-- postgres
SELECT "t0"."id", "t4"."joined", "t4"."id" FROM "User" AS "t0" LEFT JOIN "User" AS "t4" ON "t4"."id" = "t0"."managerId" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t1"."rating", "t1"."authorId" FROM "Post" AS "t1" WHERE "t1"."authorId" = ANY($1) ORDER BY "t1"."id" ASC
SELECT "t2"."name", "t3"."A" FROM "Tag" AS "t2" JOIN "_PostToTag" AS "t3" ON "t3"."B" = "t2"."id" WHERE "t3"."A" = ANY($1) ORDER BY "t2"."id" ASC
-- sqlite
SELECT "t0"."id", "t4"."joined", "t4"."id" FROM "User" AS "t0" LEFT JOIN "User" AS "t4" ON "t4"."id" = "t0"."managerId" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t1"."rating", "t1"."authorId" FROM "Post" AS "t1" WHERE "t1"."authorId" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
SELECT "t2"."name", "t3"."A" FROM "Tag" AS "t2" JOIN "_PostToTag" AS "t3" ON "t3"."B" = "t2"."id" WHERE "t3"."A" IN (SELECT value FROM json_each(?)) ORDER BY "t2"."id" ASC
