-- mysql
SELECT `t0`.`id` FROM `Post` AS `t0` WHERE `t0`.`rating` IS NOT NULL ORDER BY `t0`.`rating` DESC
-- postgres
SELECT "t0"."id" FROM "Post" AS "t0" WHERE "t0"."rating" IS NOT NULL ORDER BY "t0"."rating" DESC
-- sqlite
SELECT "t0"."id" FROM "Post" AS "t0" WHERE "t0"."rating" IS NOT NULL ORDER BY "t0"."rating" DESC
