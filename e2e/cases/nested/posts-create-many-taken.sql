-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
INSERT INTO `Post` (`slug`, `views`, `author_id`) VALUES (?1, ?2, ?3)
INSERT INTO `Post` (`slug`, `views`, `author_id`) VALUES (?1, ?2, ?3)
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "Post" ("slug", "views", "author_id") SELECT "r"."c0", "r"."c1", $1::int4 FROM unnest($2::text[], $3::int4[]) AS "r"("c0", "c1")
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
INSERT INTO "Post" ("slug", "views", "author_id") VALUES (?, ?, ?)
INSERT INTO "Post" ("slug", "views", "author_id") VALUES (?, ?, ?)
ROLLBACK
