-- mysql
SELECT `t0`.`id` FROM `Post` AS `t0` WHERE `t0`.`id` >= (SELECT `t1`.`id` FROM `Post` AS `t1` WHERE `t1`.`id` = ?1) ORDER BY `t0`.`id` ASC LIMIT 18446744073709551615 OFFSET ?2
-- postgres
SELECT "t0"."id" FROM "Post" AS "t0" WHERE "t0"."id" >= (SELECT "t1"."id" FROM "Post" AS "t1" WHERE "t1"."id" = $1) ORDER BY "t0"."id" ASC OFFSET $2
-- sqlite
SELECT "t0"."id" FROM "Post" AS "t0" WHERE "t0"."id" >= (SELECT "t1"."id" FROM "Post" AS "t1" WHERE "t1"."id" = ?) ORDER BY "t0"."id" ASC LIMIT -1 OFFSET ?
