-- mysql
SELECT MAX(`t0`.`views`) FROM `Post` AS `t0` WHERE EXISTS (SELECT 1 FROM `User` AS `t1` WHERE `t1`.`id` = `t0`.`authorId` AND `t1`.`name` = ?1)
-- postgres
SELECT MAX("t0"."views") FROM "Post" AS "t0" WHERE EXISTS (SELECT 1 FROM "User" AS "t1" WHERE "t1"."id" = "t0"."authorId" AND "t1"."name" = $1)
-- sqlite
SELECT MAX("t0"."views") FROM "Post" AS "t0" WHERE EXISTS (SELECT 1 FROM "User" AS "t1" WHERE "t1"."id" = "t0"."authorId" AND "t1"."name" = ?)
