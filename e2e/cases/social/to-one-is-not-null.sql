-- mysql
SELECT `t0`.`id` FROM `Post` AS `t0` WHERE NOT (`t0`.`authorId` IS NULL) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Post" AS "t0" WHERE NOT ("t0"."authorId" IS NULL) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Post" AS "t0" WHERE NOT ("t0"."authorId" IS NULL) ORDER BY "t0"."id" ASC
