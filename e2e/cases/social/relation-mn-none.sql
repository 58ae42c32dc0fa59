-- mysql
SELECT `t0`.`id` FROM `Post` AS `t0` WHERE NOT EXISTS (SELECT 1 FROM `_PostToTag` AS `t2` JOIN `Tag` AS `t1` ON `t1`.`id` = `t2`.`B` WHERE `t2`.`A` = `t0`.`id` AND `t1`.`name` = ?1) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Post" AS "t0" WHERE NOT EXISTS (SELECT 1 FROM "_PostToTag" AS "t2" JOIN "Tag" AS "t1" ON "t1"."id" = "t2"."B" WHERE "t2"."A" = "t0"."id" AND "t1"."name" = $1) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Post" AS "t0" WHERE NOT EXISTS (SELECT 1 FROM "_PostToTag" AS "t2" JOIN "Tag" AS "t1" ON "t1"."id" = "t2"."B" WHERE "t2"."A" = "t0"."id" AND "t1"."name" = ?) ORDER BY "t0"."id" ASC
