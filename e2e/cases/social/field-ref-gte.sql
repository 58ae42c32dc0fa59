-- mysql
SELECT `t0`.`id` FROM `Post` AS `t0` WHERE `t0`.`authorId` >= `t0`.`id` ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Post" AS "t0" WHERE "t0"."authorId" >= "t0"."id" ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Post" AS "t0" WHERE "t0"."authorId" >= "t0"."id" ORDER BY "t0"."id" ASC
