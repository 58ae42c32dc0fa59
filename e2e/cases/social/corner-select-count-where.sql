-- mysql
SELECT (SELECT COUNT(*) FROM `Post` AS `t1` WHERE `t1`.`authorId` = `t0`.`id` AND `t1`.`published` = ?1), (SELECT COUNT(*) FROM `Comment` AS `t2` WHERE `t2`.`authorId` = `t0`.`id`) FROM `User` AS `t0` ORDER BY `t0`.`id` ASC LIMIT 1
-- postgres
SELECT (SELECT COUNT(*) FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id" AND "t1"."published" = $1), (SELECT COUNT(*) FROM "Comment" AS "t2" WHERE "t2"."authorId" = "t0"."id") FROM "User" AS "t0" ORDER BY "t0"."id" ASC LIMIT 1
-- sqlite
SELECT (SELECT COUNT(*) FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id" AND "t1"."published" = ?), (SELECT COUNT(*) FROM "Comment" AS "t2" WHERE "t2"."authorId" = "t0"."id") FROM "User" AS "t0" ORDER BY "t0"."id" ASC LIMIT 1
