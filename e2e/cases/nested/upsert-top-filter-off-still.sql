-- mysql
BEGIN
SELECT `t1`.`id`, `t1`.`slug`, `t1`.`title`, `t1`.`views`, `t1`.`author_id` FROM `Post` AS `t1` WHERE `t1`.`slug` = ?1 AND `t1`.`views` = ?2
INSERT INTO `Post` (`slug`, `views`) VALUES (?1, ?2); /* and then */ SELECT `t0`.`id`, `t0`.`slug`, `t0`.`title`, `t0`.`views`, `t0`.`author_id` FROM `Post` AS `t0` WHERE `t0`.`id` = LAST_INSERT_ID()
ROLLBACK
-- postgres
BEGIN
INSERT INTO "Post" AS "t0" ("slug", "views") VALUES ($1, $2) ON CONFLICT ("slug") DO NOTHING RETURNING "id", "slug", "title", "views", "author_id"
SELECT "t1"."id", "t1"."slug", "t1"."title", "t1"."views", "t1"."author_id" FROM "Post" AS "t1" WHERE "t1"."slug" = $1 AND "t1"."views" = $2
INSERT INTO "Post" AS "t0" ("slug", "views") VALUES ($1, $2) RETURNING "id", "slug", "title", "views", "author_id"
ROLLBACK
-- sqlite
BEGIN
INSERT INTO "Post" AS "t0" ("slug", "views") VALUES (?, ?) ON CONFLICT ("slug") DO NOTHING RETURNING "id", "slug", "title", "views", "author_id"
SELECT "t1"."id", "t1"."slug", "t1"."title", "t1"."views", "t1"."author_id" FROM "Post" AS "t1" WHERE "t1"."slug" = ? AND "t1"."views" = ?
INSERT INTO "Post" AS "t0" ("slug", "views") VALUES (?, ?) RETURNING "id", "slug", "title", "views", "author_id"
ROLLBACK
