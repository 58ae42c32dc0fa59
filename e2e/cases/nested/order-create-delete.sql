-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
INSERT INTO `Post` (`slug`, `views`, `author_id`) VALUES (?1, ?2, ?3); /* and then */ SELECT `Post`.`id`, `Post`.`author_id` FROM `Post` WHERE `Post`.`id` = LAST_INSERT_ID()
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "Post" ("slug", "views", "author_id") VALUES ($1, $2, $3) RETURNING "id", "author_id"
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
INSERT INTO "Post" ("slug", "views", "author_id") VALUES (?, ?, ?) RETURNING "id", "author_id"
ROLLBACK
