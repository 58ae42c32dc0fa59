-- mysql
SELECT `t0`.`id`, `t0`.`name`, `t0`.`id` FROM `Tag` AS `t0` WHERE `t0`.`id` = ?1 FOR UPDATE; /* and then */ DELETE `t0` FROM `Tag` AS `t0` WHERE (`t0`.`id`) IN ?<1
SELECT `t0`.`id` FROM `Post` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t1`.`name`, `t2`.`A` FROM `Tag` AS `t1` JOIN `_PostToTag` AS `t2` ON `t2`.`B` = `t1`.`id` WHERE `t2`.`A` IN ?1
-- postgres
DELETE FROM "Tag" AS "t0" WHERE "t0"."id" = $1 RETURNING "id", "name"
SELECT "t0"."id" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."name", "t2"."A" FROM "Tag" AS "t1" JOIN "_PostToTag" AS "t2" ON "t2"."B" = "t1"."id" WHERE "t2"."A" = ANY($1)
-- sqlite
DELETE FROM "Tag" AS "t0" WHERE "t0"."id" = ? RETURNING "id", "name"
SELECT "t0"."id" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."name", "t2"."A" FROM "Tag" AS "t1" JOIN "_PostToTag" AS "t2" ON "t2"."B" = "t1"."id" WHERE "t2"."A" IN (SELECT value FROM json_each(?))
