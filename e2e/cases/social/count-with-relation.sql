-- mysql
SELECT `t0`.`id`, (SELECT COUNT(*) FROM `Post` AS `t2` WHERE `t2`.`authorId` = `t0`.`id`) FROM `User` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t1`.`id`, `t1`.`authorId` FROM `Post` AS `t1` WHERE `t1`.`authorId` IN ?1 AND `t1`.`published` = ?2 ORDER BY `t1`.`id` ASC
-- postgres
SELECT "t0"."id", (SELECT COUNT(*) FROM "Post" AS "t2" WHERE "t2"."authorId" = "t0"."id") FROM "User" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t1"."authorId" FROM "Post" AS "t1" WHERE "t1"."authorId" = ANY($1) AND "t1"."published" = $2 ORDER BY "t1"."id" ASC
-- sqlite
SELECT "t0"."id", (SELECT COUNT(*) FROM "Post" AS "t2" WHERE "t2"."authorId" = "t0"."id") FROM "User" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t1"."authorId" FROM "Post" AS "t1" WHERE "t1"."authorId" IN (SELECT value FROM json_each(?)) AND "t1"."published" = ? ORDER BY "t1"."id" ASC
