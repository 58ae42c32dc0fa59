-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`id` FROM `Post` AS `t0` WHERE `t0`.`slug` = ?1 AND `t0`.`views` = ?2 FOR UPDATE; /* and then */ UPDATE `Post` AS `t0` SET `title` = ?3 WHERE (`t0`.`id`) IN ?<1; /* and then */ SELECT `t0`.`id`, `t0`.`slug`, `t0`.`title`, `t0`.`views`, `t0`.`author_id` FROM `Post` AS `t0` WHERE (`t0`.`id`) IN ?>1
INSERT INTO `Post` (`slug`, `views`) VALUES (?1, ?2); /* and then */ SELECT `t0`.`id`, `t0`.`slug`, `t0`.`title`, `t0`.`views`, `t0`.`author_id` FROM `Post` AS `t0` WHERE `t0`.`id` = LAST_INSERT_ID()
ROLLBACK
-- postgres
BEGIN
INSERT INTO "Post" AS "t0" ("slug", "views") VALUES ($1, $2) ON CONFLICT ("slug") DO UPDATE SET "title" = $3 WHERE "t0"."views" = $4 RETURNING "id", "slug", "title", "views", "author_id"
INSERT INTO "Post" AS "t0" ("slug", "views") VALUES ($1, $2) RETURNING "id", "slug", "title", "views", "author_id"
ROLLBACK
-- sqlite
BEGIN
INSERT INTO "Post" AS "t0" ("slug", "views") VALUES (?, ?) ON CONFLICT ("slug") DO UPDATE SET "title" = ? WHERE "t0"."views" = ? RETURNING "id", "slug", "title", "views", "author_id"
INSERT INTO "Post" AS "t0" ("slug", "views") VALUES (?, ?) RETURNING "id", "slug", "title", "views", "author_id"
ROLLBACK
