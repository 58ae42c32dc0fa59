-- mysql
SELECT `t0`.`id`, (SELECT MAX(`t1`.`name`) FROM `_PostToTag` AS `t2` JOIN `Tag` AS `t1` ON `t1`.`id` = `t2`.`B` WHERE `t2`.`A` = `t0`.`id`), (SELECT MIN(`t3`.`id`) FROM `_PostToTag` AS `t4` JOIN `Tag` AS `t3` ON `t3`.`id` = `t4`.`B` WHERE `t4`.`A` = `t0`.`id` AND `t3`.`id` > ?1) FROM `Post` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id", (SELECT MAX("t1"."name") FROM "_PostToTag" AS "t2" JOIN "Tag" AS "t1" ON "t1"."id" = "t2"."B" WHERE "t2"."A" = "t0"."id"), (SELECT MIN("t3"."id") FROM "_PostToTag" AS "t4" JOIN "Tag" AS "t3" ON "t3"."id" = "t4"."B" WHERE "t4"."A" = "t0"."id" AND "t3"."id" > $1) FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id", (SELECT MAX("t1"."name") FROM "_PostToTag" AS "t2" JOIN "Tag" AS "t1" ON "t1"."id" = "t2"."B" WHERE "t2"."A" = "t0"."id"), (SELECT MIN("t3"."id") FROM "_PostToTag" AS "t4" JOIN "Tag" AS "t3" ON "t3"."id" = "t4"."B" WHERE "t4"."A" = "t0"."id" AND "t3"."id" > ?) FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
