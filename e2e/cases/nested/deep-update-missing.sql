-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`id` FROM `Team` AS `t0` WHERE `t0`.`id` = ?1 FOR UPDATE; /* and then */ UPDATE `Team` AS `t0` SET `name` = ?2 WHERE (`t0`.`id`) IN ?<1; /* and then */ SELECT `t0`.`id` FROM `Team` AS `t0` WHERE (`t0`.`id`) IN ?>1
SELECT `t1`.`id`, `t1`.`id` FROM `users` AS `t1` WHERE `t1`.`team_id` = ?1 AND `t1`.`id` = ?2 FOR UPDATE; /* and then */ UPDATE `users` AS `t1` SET `score` = ?3 WHERE (`t1`.`id`) IN ?<1; /* and then */ SELECT `t1`.`id`, `t1`.`team_id` FROM `users` AS `t1` WHERE (`t1`.`id`) IN ?>1
SELECT `t2`.`id`, `t2`.`id` FROM `Post` AS `t2` WHERE `t2`.`author_id` = ?1 AND `t2`.`id` = ?2 FOR UPDATE; /* and then */ UPDATE `Post` AS `t2` SET `title` = ?3 WHERE (`t2`.`id`) IN ?<1; /* and then */ SELECT `t2`.`id`, `t2`.`author_id` FROM `Post` AS `t2` WHERE (`t2`.`id`) IN ?>1
ROLLBACK
-- postgres
BEGIN
UPDATE "Team" AS "t0" SET "name" = $1 WHERE "t0"."id" = $2 RETURNING "id"
UPDATE "users" AS "t1" SET "score" = $1 WHERE "t1"."team_id" = $2 AND "t1"."id" = $3 RETURNING "id", "team_id"
UPDATE "Post" AS "t2" SET "title" = $1 WHERE "t2"."author_id" = $2 AND "t2"."id" = $3 RETURNING "id", "author_id"
ROLLBACK
-- sqlite
BEGIN
UPDATE "Team" AS "t0" SET "name" = ? WHERE "t0"."id" = ? RETURNING "id"
UPDATE "users" AS "t1" SET "score" = ? WHERE "t1"."team_id" = ? AND "t1"."id" = ? RETURNING "id", "team_id"
UPDATE "Post" AS "t2" SET "title" = ? WHERE "t2"."author_id" = ? AND "t2"."id" = ? RETURNING "id", "author_id"
ROLLBACK
