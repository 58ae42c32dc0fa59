-- mysql
BEGIN
INSERT INTO `users` (`email`, `score`, `homeId`) VALUES (?1, ?2, ?3); /* and then */ SELECT `users`.`id` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
INSERT INTO `Post` (`slug`, `views`, `author_id`) VALUES (?1, ?2, ?3)
INSERT INTO `Post` (`slug`, `views`, `author_id`) VALUES (?1, ?2, ?3)
ROLLBACK
-- postgres
WITH "s0" AS (INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) RETURNING "id", "email", "name", "score", "team_id", "homeId", "deskId", "bossId"), "s1" AS (INSERT INTO "Post" ("slug", "views", "author_id") SELECT "r"."c0", "r"."c1", (SELECT "s0"."id" FROM "s0") FROM unnest($4::text[], $5::int4[]) AS "r"("c0", "c1")) SELECT "s0"."id", "s0"."email", "s0"."name", "s0"."score", "s0"."team_id", "s0"."homeId", "s0"."deskId", "s0"."bossId" FROM "s0"
-- sqlite
BEGIN
INSERT INTO "users" ("email", "score", "homeId") VALUES (?, ?, ?) RETURNING "id"
INSERT INTO "Post" ("slug", "views", "author_id") VALUES (?, ?, ?)
INSERT INTO "Post" ("slug", "views", "author_id") VALUES (?, ?, ?)
ROLLBACK
