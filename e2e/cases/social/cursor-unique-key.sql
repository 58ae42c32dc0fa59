-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`email` >= (SELECT `t1`.`email` FROM `User` AS `t1` WHERE `t1`.`email` = ?1) ORDER BY `t0`.`email` ASC LIMIT ?2
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."email" >= (SELECT "t1"."email" FROM "User" AS "t1" WHERE "t1"."email" = $1) ORDER BY "t0"."email" ASC LIMIT $2
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."email" >= (SELECT "t1"."email" FROM "User" AS "t1" WHERE "t1"."email" = ?) ORDER BY "t0"."email" ASC LIMIT ?
