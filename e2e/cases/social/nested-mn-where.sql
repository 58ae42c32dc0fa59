-- mysql
SELECT `t0`.`id` FROM `Post` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t1`.`name`, `t2`.`A` FROM `Tag` AS `t1` JOIN `_PostToTag` AS `t2` ON `t2`.`B` = `t1`.`id` WHERE `t2`.`A` IN ?1 AND `t1`.`name` = ?2
-- postgres
SELECT "t0"."id" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."name", "t2"."A" FROM "Tag" AS "t1" JOIN "_PostToTag" AS "t2" ON "t2"."B" = "t1"."id" WHERE "t2"."A" = ANY($1) AND "t1"."name" = $2
-- sqlite
SELECT "t0"."id" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."name", "t2"."A" FROM "Tag" AS "t1" JOIN "_PostToTag" AS "t2" ON "t2"."B" = "t1"."id" WHERE "t2"."A" IN (SELECT value FROM json_each(?)) AND "t1"."name" = ?
