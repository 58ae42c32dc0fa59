-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`author_id` FROM `Post` AS `t0` WHERE `t0`.`slug` = ?1
SELECT `t2`.`id` FROM `users` AS `t2` WHERE `t2`.`id` = ?1
SELECT `t1`.`id`, `t1`.`id` FROM `Post` AS `t1` WHERE `t1`.`id` = ?1 FOR UPDATE; /* and then */ UPDATE `Post` AS `t1` SET `author_id` = ?2 WHERE (`t1`.`id`) IN ?<1; /* and then */ SELECT `t1`.`id`, `t1`.`author_id` FROM `Post` AS `t1` WHERE (`t1`.`id`) IN ?>1
SELECT `t9`.`id`, `t9`.`slug`, `t9`.`title`, `t9`.`views`, `t9`.`author_id`, `t10`.`id`, `t10`.`email`, `t10`.`name`, `t10`.`score`, `t10`.`team_id`, `t10`.`homeId`, `t10`.`deskId`, `t10`.`bossId` FROM `Post` AS `t9` LEFT JOIN `users` AS `t10` ON `t10`.`id` = `t9`.`author_id` WHERE `t9`.`id` = ?1
COMMIT
-- postgres
BEGIN
SELECT "t0"."id", "t0"."author_id" FROM "Post" AS "t0" WHERE "t0"."slug" = $1
SELECT "t2"."id" FROM "users" AS "t2" WHERE "t2"."id" = $1
UPDATE "Post" AS "t1" SET "author_id" = $1 WHERE "t1"."id" = $2 RETURNING "id", "author_id"
SELECT "t9"."id", "t9"."slug", "t9"."title", "t9"."views", "t9"."author_id", "t10"."id", "t10"."email", "t10"."name", "t10"."score", "t10"."team_id", "t10"."homeId", "t10"."deskId", "t10"."bossId" FROM "Post" AS "t9" LEFT JOIN "users" AS "t10" ON "t10"."id" = "t9"."author_id" WHERE "t9"."id" = $1
COMMIT
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."author_id" FROM "Post" AS "t0" WHERE "t0"."slug" = ?
SELECT "t2"."id" FROM "users" AS "t2" WHERE "t2"."id" = ?
UPDATE "Post" AS "t1" SET "author_id" = ? WHERE "t1"."id" = ? RETURNING "id", "author_id"
SELECT "t9"."id", "t9"."slug", "t9"."title", "t9"."views", "t9"."author_id", "t10"."id", "t10"."email", "t10"."name", "t10"."score", "t10"."team_id", "t10"."homeId", "t10"."deskId", "t10"."bossId" FROM "Post" AS "t9" LEFT JOIN "users" AS "t10" ON "t10"."id" = "t9"."author_id" WHERE "t9"."id" = ?
COMMIT
