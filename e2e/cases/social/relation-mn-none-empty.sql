-- mysql
SELECT `t0`.`id` FROM `Post` AS `t0` WHERE NOT EXISTS (SELECT 1 FROM `_PostToTag` AS `t2` WHERE `t2`.`A` = `t0`.`id`) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Post" AS "t0" WHERE NOT EXISTS (SELECT 1 FROM "_PostToTag" AS "t2" WHERE "t2"."A" = "t0"."id") ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Post" AS "t0" WHERE NOT EXISTS (SELECT 1 FROM "_PostToTag" AS "t2" WHERE "t2"."A" = "t0"."id") ORDER BY "t0"."id" ASC
