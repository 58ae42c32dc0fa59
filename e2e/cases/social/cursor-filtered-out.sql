-- mysql
SELECT `t0`.`id` FROM `Post` AS `t0` WHERE `t0`.`published` = ?1 AND `t0`.`id` >= (SELECT `t1`.`id` FROM `Post` AS `t1` WHERE `t1`.`id` = ?2) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Post" AS "t0" WHERE "t0"."published" = $1 AND "t0"."id" >= (SELECT "t1"."id" FROM "Post" AS "t1" WHERE "t1"."id" = $2) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Post" AS "t0" WHERE "t0"."published" = ? AND "t0"."id" >= (SELECT "t1"."id" FROM "Post" AS "t1" WHERE "t1"."id" = ?) ORDER BY "t0"."id" ASC
