-- mysql
SELECT `t0`.`id` FROM `Post` AS `t0` WHERE `t0`.`title` LIKE ?1 ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Post" AS "t0" WHERE "t0"."title" LIKE $1 ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Post" AS "t0" WHERE "t0"."title" LIKE ? ESCAPE '\' ORDER BY "t0"."id" ASC
