-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
UPDATE `Post` AS `t1` SET `views` = `t1`.`views` + ?1 WHERE `t1`.`author_id` = ?2 AND `t1`.`id` > ?3
UPDATE `Post` AS `t2` SET `views` = `t2`.`views` + ?1 WHERE `t2`.`author_id` = ?2 AND `t2`.`id` = ?3
SELECT `t3`.`id`, `t3`.`email`, `t3`.`name`, `t3`.`score`, `t3`.`team_id`, `t3`.`homeId`, `t3`.`deskId`, `t3`.`bossId` FROM `users` AS `t3` WHERE `t3`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`slug`, `t0`.`title`, `t0`.`views`, `t0`.`author_id` FROM `Post` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
UPDATE "Post" AS "t1" SET "views" = "t1"."views" + $1 WHERE "t1"."author_id" = $2 AND "t1"."id" > $3
UPDATE "Post" AS "t2" SET "views" = "t2"."views" + $1 WHERE "t2"."author_id" = $2 AND "t2"."id" = $3
SELECT "t3"."id", "t3"."email", "t3"."name", "t3"."score", "t3"."team_id", "t3"."homeId", "t3"."deskId", "t3"."bossId" FROM "users" AS "t3" WHERE "t3"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."slug", "t0"."title", "t0"."views", "t0"."author_id" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
UPDATE "Post" AS "t1" SET "views" = "t1"."views" + ? WHERE "t1"."author_id" = ? AND "t1"."id" > ?
UPDATE "Post" AS "t2" SET "views" = "t2"."views" + ? WHERE "t2"."author_id" = ? AND "t2"."id" = ?
SELECT "t3"."id", "t3"."email", "t3"."name", "t3"."score", "t3"."team_id", "t3"."homeId", "t3"."deskId", "t3"."bossId" FROM "users" AS "t3" WHERE "t3"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."slug", "t0"."title", "t0"."views", "t0"."author_id" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
