-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
INSERT INTO `Post` (`slug`, `views`, `author_id`) VALUES (?1, ?2, ?3); /* and then */ SELECT `Post`.`id`, `Post`.`author_id` FROM `Post` WHERE `Post`.`id` = LAST_INSERT_ID()
SELECT `t1`.`email`, `t1`.`id`, (SELECT COUNT(*) FROM `Post` AS `t3` WHERE `t3`.`author_id` = `t1`.`id`) FROM `users` AS `t1` WHERE `t1`.`id` = ?1
SELECT `t2`.`slug`, `t2`.`author_id` FROM `Post` AS `t2` WHERE `t2`.`author_id` IN ?1 ORDER BY `t2`.`id` ASC
COMMIT
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "Post" ("slug", "views", "author_id") VALUES ($1, $2, $3) RETURNING "id", "author_id"
SELECT "t1"."email", ARRAY(SELECT ROW("t2"."slug"::bpchar) FROM "Post" AS "t2" WHERE "t2"."author_id" = "t1"."id" ORDER BY "t2"."id" ASC), (SELECT COUNT(*) FROM "Post" AS "t3" WHERE "t3"."author_id" = "t1"."id") FROM "users" AS "t1" WHERE "t1"."id" = $1
COMMIT
-- postgres ts
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "Post" ("slug", "views", "author_id") VALUES ($1, $2, $3) RETURNING "id", "author_id"
SELECT "t1"."email", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t2"."slug"::bpchar) AS "row" FROM "Post" AS "t2" WHERE "t2"."author_id" = "t1"."id" ORDER BY "t2"."id" ASC) AS "n"), (SELECT COUNT(*) FROM "Post" AS "t3" WHERE "t3"."author_id" = "t1"."id") FROM "users" AS "t1" WHERE "t1"."id" = $1
COMMIT
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
INSERT INTO "Post" ("slug", "views", "author_id") VALUES (?, ?, ?) RETURNING "id", "author_id"
SELECT "t1"."email", "t1"."id", (SELECT COUNT(*) FROM "Post" AS "t3" WHERE "t3"."author_id" = "t1"."id") FROM "users" AS "t1" WHERE "t1"."id" = ?
SELECT "t2"."slug", "t2"."author_id" FROM "Post" AS "t2" WHERE "t2"."author_id" IN (SELECT value FROM json_each(?)) ORDER BY "t2"."id" ASC
COMMIT
