-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
DELETE `t1` FROM `Tag` AS `t1` WHERE EXISTS (SELECT 1 FROM `_TagToUser` AS `t2` WHERE `t2`.`B` = ?1 AND `t2`.`A` = `t1`.`id`) AND `t1`.`name` = ?2 AND `t1`.`id` > ?3
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
DELETE FROM "Tag" AS "t1" WHERE EXISTS (SELECT 1 FROM "_TagToUser" AS "t2" WHERE "t2"."B" = $1 AND "t2"."A" = "t1"."id") AND "t1"."name" = $2 AND "t1"."id" > $3
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
DELETE FROM "Tag" AS "t1" WHERE EXISTS (SELECT 1 FROM "_TagToUser" AS "t2" WHERE "t2"."B" = ? AND "t2"."A" = "t1"."id") AND "t1"."name" = ? AND "t1"."id" > ?
ROLLBACK
