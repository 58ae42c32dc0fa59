-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`id` FROM `users` AS `t1` WHERE EXISTS (SELECT 1 FROM `_friends` AS `t2` WHERE `t2`.`B` = ?1 AND `t2`.`A` = `t1`.`id`) AND `t1`.`email` = ?2 FOR UPDATE; /* and then */ UPDATE `users` AS `t1` SET `score` = `t1`.`score` + ?3 WHERE (`t1`.`id`) IN ?<1; /* and then */ SELECT `t1`.`id` FROM `users` AS `t1` WHERE (`t1`.`id`) IN ?>1
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
UPDATE "users" AS "t1" SET "score" = "t1"."score" + $1 WHERE EXISTS (SELECT 1 FROM "_friends" AS "t2" WHERE "t2"."B" = $2 AND "t2"."A" = "t1"."id") AND "t1"."email" = $3 RETURNING "id"
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
UPDATE "users" AS "t1" SET "score" = "t1"."score" + ? WHERE EXISTS (SELECT 1 FROM "_friends" AS "t2" WHERE "t2"."B" = ? AND "t2"."A" = "t1"."id") AND "t1"."email" = ? RETURNING "id"
ROLLBACK
