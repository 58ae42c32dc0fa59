-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t1`.`id`, (SELECT COUNT(*) FROM `Comment` AS `t2` WHERE `t2`.`postId` = `t1`.`id`), (SELECT COUNT(*) FROM `_PostToTag` AS `t4` WHERE `t4`.`A` = `t1`.`id`), `t1`.`authorId` FROM `Post` AS `t1` WHERE `t1`.`authorId` IN ?1 ORDER BY `t1`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", (SELECT COUNT(*) FROM "Comment" AS "t2" WHERE "t2"."postId" = "t1"."id"), (SELECT COUNT(*) FROM "_PostToTag" AS "t4" WHERE "t4"."A" = "t1"."id"), "t1"."authorId" FROM "Post" AS "t1" WHERE "t1"."authorId" = ANY($1) ORDER BY "t1"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", (SELECT COUNT(*) FROM "Comment" AS "t2" WHERE "t2"."postId" = "t1"."id"), (SELECT COUNT(*) FROM "_PostToTag" AS "t4" WHERE "t4"."A" = "t1"."id"), "t1"."authorId" FROM "Post" AS "t1" WHERE "t1"."authorId" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
