-- mysql
SELECT `t0`.`id` FROM `Post` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t3`.`name`, `t3`.`#k0` FROM (SELECT `t1`.`id` AS `id`, `t1`.`name` AS `name`, `t2`.`A` AS `#k0`, ROW_NUMBER() OVER (PARTITION BY `t2`.`A` ORDER BY `t1`.`id` ASC) AS `#n` FROM `Tag` AS `t1` JOIN `_PostToTag` AS `t2` ON `t2`.`B` = `t1`.`id` WHERE `t2`.`A` IN ?1) AS `t3` WHERE `t3`.`#n` > ?2 ORDER BY `t3`.`#n` ASC
-- postgres
SELECT "t0"."id" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t3"."name", "t3"."#k0" FROM (SELECT "t1"."id" AS "id", "t1"."name" AS "name", "t2"."A" AS "#k0", ROW_NUMBER() OVER (PARTITION BY "t2"."A" ORDER BY "t1"."id" ASC) AS "#n" FROM "Tag" AS "t1" JOIN "_PostToTag" AS "t2" ON "t2"."B" = "t1"."id" WHERE "t2"."A" = ANY($1)) AS "t3" WHERE "t3"."#n" > $2::int8 ORDER BY "t3"."#n" ASC
-- sqlite
SELECT "t0"."id" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t3"."name", "t3"."#k0" FROM (SELECT "t1"."id" AS "id", "t1"."name" AS "name", "t2"."A" AS "#k0", ROW_NUMBER() OVER (PARTITION BY "t2"."A" ORDER BY "t1"."id" ASC) AS "#n" FROM "Tag" AS "t1" JOIN "_PostToTag" AS "t2" ON "t2"."B" = "t1"."id" WHERE "t2"."A" IN (SELECT value FROM json_each(?))) AS "t3" WHERE "t3"."#n" > ? ORDER BY "t3"."#n" ASC
