-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` WHERE EXISTS (SELECT 1 FROM `Post` AS `t1` WHERE `t1`.`authorId` = `t0`.`id` AND `t1`.`views` > ?1) AND NOT EXISTS (SELECT 1 FROM `Post` AS `t2` WHERE `t2`.`authorId` = `t0`.`id` AND NOT (`t2`.`views` < ?2)) AND NOT EXISTS (SELECT 1 FROM `Post` AS `t3` WHERE `t3`.`authorId` = `t0`.`id` AND `t3`.`title` = ?3) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" WHERE EXISTS (SELECT 1 FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id" AND "t1"."views" > $1) AND NOT EXISTS (SELECT 1 FROM "Post" AS "t2" WHERE "t2"."authorId" = "t0"."id" AND NOT ("t2"."views" < $2)) AND NOT EXISTS (SELECT 1 FROM "Post" AS "t3" WHERE "t3"."authorId" = "t0"."id" AND "t3"."title" = $3) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" WHERE EXISTS (SELECT 1 FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id" AND "t1"."views" > ?) AND NOT EXISTS (SELECT 1 FROM "Post" AS "t2" WHERE "t2"."authorId" = "t0"."id" AND NOT ("t2"."views" < ?)) AND NOT EXISTS (SELECT 1 FROM "Post" AS "t3" WHERE "t3"."authorId" = "t0"."id" AND "t3"."title" = ?) ORDER BY "t0"."id" ASC
