-- mysql
SELECT `t0`.`id` FROM `Post` AS `t0` WHERE EXISTS (SELECT 1 FROM `_PostToTag` AS `t4` JOIN `Tag` AS `t1` ON `t1`.`id` = `t4`.`B` WHERE `t4`.`A` = `t0`.`id` AND EXISTS (SELECT 1 FROM `_PostToTag` AS `t3` JOIN `Post` AS `t2` ON `t2`.`id` = `t3`.`A` WHERE `t3`.`B` = `t1`.`id` AND `t2`.`title` = ?1)) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Post" AS "t0" WHERE EXISTS (SELECT 1 FROM "_PostToTag" AS "t4" JOIN "Tag" AS "t1" ON "t1"."id" = "t4"."B" WHERE "t4"."A" = "t0"."id" AND EXISTS (SELECT 1 FROM "_PostToTag" AS "t3" JOIN "Post" AS "t2" ON "t2"."id" = "t3"."A" WHERE "t3"."B" = "t1"."id" AND "t2"."title" = $1)) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Post" AS "t0" WHERE EXISTS (SELECT 1 FROM "_PostToTag" AS "t4" JOIN "Tag" AS "t1" ON "t1"."id" = "t4"."B" WHERE "t4"."A" = "t0"."id" AND EXISTS (SELECT 1 FROM "_PostToTag" AS "t3" JOIN "Post" AS "t2" ON "t2"."id" = "t3"."A" WHERE "t3"."B" = "t1"."id" AND "t2"."title" = ?)) ORDER BY "t0"."id" ASC
