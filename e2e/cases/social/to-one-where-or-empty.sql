-- mysql
SELECT `t0`.`id`, `t1`.`name`, `t1`.`id` FROM `Post` AS `t0` LEFT JOIN `User` AS `t1` ON 1=0 ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id", "t1"."name", "t1"."id" FROM "Post" AS "t0" LEFT JOIN "User" AS "t1" ON 1=0 ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id", "t1"."name", "t1"."id" FROM "Post" AS "t0" LEFT JOIN "User" AS "t1" ON 1=0 ORDER BY "t0"."id" ASC
