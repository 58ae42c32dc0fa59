-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`id` FROM `Post` AS `t1` WHERE `t1`.`author_id` = ?1 AND `t1`.`slug` = ?2 FOR UPDATE; /* and then */ UPDATE `Post` AS `t1` SET `views` = `t1`.`views` + ?3 WHERE (`t1`.`id`) IN ?<1; /* and then */ SELECT `t1`.`id`, `t1`.`author_id` FROM `Post` AS `t1` WHERE (`t1`.`id`) IN ?>1
INSERT INTO `Post` (`slug`, `views`, `author_id`) VALUES (?1, ?2, ?3) /* unless it is there */; /* and then */ SELECT `Post`.`id`, `Post`.`author_id` FROM `Post` WHERE `Post`.`id` = LAST_INSERT_ID()
SELECT `t2`.`id`, `t2`.`id` FROM `Post` AS `t2` WHERE `t2`.`author_id` = ?1 AND `t2`.`slug` = ?2 FOR UPDATE; /* and then */ UPDATE `Post` AS `t2` SET `views` = `t2`.`views` + ?3 WHERE (`t2`.`id`) IN ?<1; /* and then */ SELECT `t2`.`id`, `t2`.`author_id` FROM `Post` AS `t2` WHERE (`t2`.`id`) IN ?>1
INSERT INTO `Post` (`slug`, `views`, `author_id`) VALUES (?1, ?2, ?3); /* and then */ SELECT `Post`.`id`, `Post`.`author_id` FROM `Post` WHERE `Post`.`id` = LAST_INSERT_ID()
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
UPDATE "Post" AS "t1" SET "views" = "t1"."views" + $1 WHERE "t1"."author_id" = $2 AND "t1"."slug" = $3 RETURNING "id", "author_id"
INSERT INTO "Post" ("slug", "views", "author_id") VALUES ($1, $2, $3) ON CONFLICT ("slug") DO NOTHING RETURNING "id", "author_id"
UPDATE "Post" AS "t2" SET "views" = "t2"."views" + $1 WHERE "t2"."author_id" = $2 AND "t2"."slug" = $3 RETURNING "id", "author_id"
INSERT INTO "Post" ("slug", "views", "author_id") VALUES ($1, $2, $3) RETURNING "id", "author_id"
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
UPDATE "Post" AS "t1" SET "views" = "t1"."views" + ? WHERE "t1"."author_id" = ? AND "t1"."slug" = ? RETURNING "id", "author_id"
INSERT INTO "Post" ("slug", "views", "author_id") VALUES (?, ?, ?) ON CONFLICT ("slug") DO NOTHING RETURNING "id", "author_id"
UPDATE "Post" AS "t2" SET "views" = "t2"."views" + ? WHERE "t2"."author_id" = ? AND "t2"."slug" = ? RETURNING "id", "author_id"
INSERT INTO "Post" ("slug", "views", "author_id") VALUES (?, ?, ?) RETURNING "id", "author_id"
ROLLBACK
