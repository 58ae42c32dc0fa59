-- mysql
SELECT `t1`.`id` FROM `Post` AS `t1` WHERE `t1`.`id` IN (SELECT MIN(`t0`.`id`) FROM `Post` AS `t0` GROUP BY `t0`.`views`) ORDER BY `t1`.`id` ASC
SELECT `t2`.`name`, `t3`.`A` FROM `Tag` AS `t2` JOIN `_PostToTag` AS `t3` ON `t3`.`B` = `t2`.`id` WHERE `t3`.`A` IN ?1 ORDER BY `t2`.`id` ASC
-- postgres
SELECT "t1"."id" FROM "Post" AS "t1" WHERE "t1"."id" IN (SELECT MIN("t0"."id") FROM "Post" AS "t0" GROUP BY "t0"."views") ORDER BY "t1"."id" ASC
SELECT "t2"."name", "t3"."A" FROM "Tag" AS "t2" JOIN "_PostToTag" AS "t3" ON "t3"."B" = "t2"."id" WHERE "t3"."A" = ANY($1) ORDER BY "t2"."id" ASC
-- sqlite
SELECT "t1"."id" FROM "Post" AS "t1" WHERE "t1"."id" IN (SELECT MIN("t0"."id") FROM "Post" AS "t0" GROUP BY "t0"."views") ORDER BY "t1"."id" ASC
SELECT "t2"."name", "t3"."A" FROM "Tag" AS "t2" JOIN "_PostToTag" AS "t3" ON "t3"."B" = "t2"."id" WHERE "t3"."A" IN (SELECT value FROM json_each(?)) ORDER BY "t2"."id" ASC
