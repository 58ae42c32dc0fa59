-- mysql
SELECT `t0`.`id`, (SELECT COUNT(*) FROM `_PostToTag` AS `t2` JOIN `Tag` AS `t1` ON `t1`.`id` = `t2`.`B` WHERE `t2`.`A` = `t0`.`id` AND `t1`.`name` = ?1) FROM `Post` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id", (SELECT COUNT(*) FROM "_PostToTag" AS "t2" JOIN "Tag" AS "t1" ON "t1"."id" = "t2"."B" WHERE "t2"."A" = "t0"."id" AND "t1"."name" = $1) FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id", (SELECT COUNT(*) FROM "_PostToTag" AS "t2" JOIN "Tag" AS "t1" ON "t1"."id" = "t2"."B" WHERE "t2"."A" = "t0"."id" AND "t1"."name" = ?) FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
