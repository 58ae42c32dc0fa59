-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`author_id` FROM `Post` AS `t1` WHERE `t1`.`slug` = ?1
UPDATE `Post` AS `t3` SET `author_id` = ?1 WHERE `t3`.`id` IN ?2 AND (`t3`.`author_id` = ?1) IS NOT TRUE
UPDATE `Post` AS `t2` SET `author_id` = NULL WHERE `t2`.`author_id` = ?1 AND NOT (`t2`.`id` IN ?2)
SELECT `t4`.`id`, `t4`.`email`, `t4`.`name`, `t4`.`score`, `t4`.`team_id`, `t4`.`homeId`, `t4`.`deskId`, `t4`.`bossId` FROM `users` AS `t4` WHERE `t4`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`slug`, `t0`.`title`, `t0`.`views`, `t0`.`author_id` FROM `Post` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
SELECT "t1"."id", "t1"."author_id" FROM "Post" AS "t1" WHERE "t1"."slug" = $1
UPDATE "Post" AS "t3" SET "author_id" = $1 WHERE "t3"."id" = ANY($2) AND ("t3"."author_id" = $3) IS NOT TRUE
UPDATE "Post" AS "t2" SET "author_id" = NULL WHERE "t2"."author_id" = $1 AND NOT ("t2"."id" = ANY($2))
SELECT "t4"."id", "t4"."email", "t4"."name", "t4"."score", "t4"."team_id", "t4"."homeId", "t4"."deskId", "t4"."bossId" FROM "users" AS "t4" WHERE "t4"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."slug", "t0"."title", "t0"."views", "t0"."author_id" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."id", "t1"."author_id" FROM "Post" AS "t1" WHERE "t1"."slug" = ?
UPDATE "Post" AS "t3" SET "author_id" = ? WHERE "t3"."id" IN (SELECT value FROM json_each(?)) AND ("t3"."author_id" = ?) IS NOT TRUE
UPDATE "Post" AS "t2" SET "author_id" = NULL WHERE "t2"."author_id" = ? AND NOT ("t2"."id" IN (SELECT value FROM json_each(?)))
SELECT "t4"."id", "t4"."email", "t4"."name", "t4"."score", "t4"."team_id", "t4"."homeId", "t4"."deskId", "t4"."bossId" FROM "users" AS "t4" WHERE "t4"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."slug", "t0"."title", "t0"."views", "t0"."author_id" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
