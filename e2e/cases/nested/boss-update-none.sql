-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`bossId` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`id` FROM `users` AS `t1` WHERE `t1`.`id` = ?1 FOR UPDATE; /* and then */ UPDATE `users` AS `t1` SET `score` = `t1`.`score` + ?2 WHERE (`t1`.`id`) IN ?<1; /* and then */ SELECT `t1`.`id`, `t1`.`bossId` FROM `users` AS `t1` WHERE (`t1`.`id`) IN ?>1
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id", "t0"."bossId" FROM "users" AS "t0" WHERE "t0"."id" = $1
UPDATE "users" AS "t1" SET "score" = "t1"."score" + $1 WHERE "t1"."id" = $2 RETURNING "id", "bossId"
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."bossId" FROM "users" AS "t0" WHERE "t0"."id" = ?
UPDATE "users" AS "t1" SET "score" = "t1"."score" + ? WHERE "t1"."id" = ? RETURNING "id", "bossId"
ROLLBACK
