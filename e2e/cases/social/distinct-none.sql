-- mysql
SELECT `t1`.`id`, `t1`.`title`, `t1`.`published`, `t1`.`views`, `t1`.`rating`, `t1`.`authorId` FROM `Post` AS `t1` WHERE `t1`.`id` IN (SELECT MAX(`t0`.`id`) FROM `Post` AS `t0`) ORDER BY `t1`.`id` DESC
-- postgres
SELECT "t1"."id", "t1"."title", "t1"."published", "t1"."views", "t1"."rating", "t1"."authorId" FROM "Post" AS "t1" WHERE "t1"."id" IN (SELECT MAX("t0"."id") FROM "Post" AS "t0") ORDER BY "t1"."id" DESC
-- sqlite
SELECT "t1"."id", "t1"."title", "t1"."published", "t1"."views", "t1"."rating", "t1"."authorId" FROM "Post" AS "t1" WHERE "t1"."id" IN (SELECT MAX("t0"."id") FROM "Post" AS "t0") ORDER BY "t1"."id" DESC
