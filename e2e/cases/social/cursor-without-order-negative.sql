-- mysql
SELECT `t0`.`id` FROM `Post` AS `t0` WHERE `t0`.`id` <= (SELECT `t1`.`id` FROM `Post` AS `t1` WHERE `t1`.`id` = ?1) ORDER BY `t0`.`id` DESC LIMIT ?2
-- postgres
SELECT "t0"."id" FROM "Post" AS "t0" WHERE "t0"."id" <= (SELECT "t1"."id" FROM "Post" AS "t1" WHERE "t1"."id" = $1) ORDER BY "t0"."id" DESC LIMIT $2
-- sqlite
SELECT "t0"."id" FROM "Post" AS "t0" WHERE "t0"."id" <= (SELECT "t1"."id" FROM "Post" AS "t1" WHERE "t1"."id" = ?) ORDER BY "t0"."id" DESC LIMIT ?
