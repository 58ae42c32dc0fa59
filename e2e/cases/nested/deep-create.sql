-- mysql
BEGIN
INSERT INTO `City` (`name`) VALUES (?1); /* and then */ SELECT `City`.`id` FROM `City` WHERE `City`.`id` = LAST_INSERT_ID()
INSERT INTO `users` (`email`, `score`, `homeId`) VALUES (?1, ?2, ?3); /* and then */ SELECT `users`.`id`, `users`.`homeId` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
INSERT INTO `Post` (`slug`, `views`, `author_id`) VALUES (?1, ?2, ?3); /* and then */ SELECT `Post`.`id`, `Post`.`author_id` FROM `Post` WHERE `Post`.`id` = LAST_INSERT_ID()
INSERT INTO `Reply` (`text`, `postId`) VALUES (?1, ?2)
INSERT INTO `Reply` (`text`, `postId`) VALUES (?1, ?2)
INSERT INTO `Tag` (`name`) VALUES (?1); /* and then */ SELECT `Tag`.`id` FROM `Tag` WHERE `Tag`.`id` = LAST_INSERT_ID()
INSERT INTO `_PostToTag` (`A`, `B`) SELECT ?1, `t0`.`id` FROM `Tag` AS `t0` WHERE `t0`.`id` IN ?2 ON DUPLICATE KEY UPDATE `_PostToTag`.`A` = `_PostToTag`.`A`
SELECT `t1`.`id` FROM `Tag` AS `t1` WHERE `t1`.`id` = ?1
INSERT INTO `_PostToTag` (`A`, `B`) SELECT ?1, `t2`.`id` FROM `Tag` AS `t2` WHERE `t2`.`id` IN ?2 ON DUPLICATE KEY UPDATE `_PostToTag`.`A` = `_PostToTag`.`A`
INSERT INTO `Post` (`slug`, `views`, `author_id`) VALUES (?1, ?2, ?3); /* and then */ SELECT `Post`.`id`, `Post`.`author_id` FROM `Post` WHERE `Post`.`id` = LAST_INSERT_ID()
INSERT INTO `Post` (`slug`, `views`, `author_id`) VALUES (?1, ?2, ?3); /* and then */ SELECT `Post`.`id`, `Post`.`author_id` FROM `Post` WHERE `Post`.`id` = LAST_INSERT_ID()
SELECT `t3`.`id` FROM `Tag` AS `t3` WHERE `t3`.`name` = ?1
INSERT INTO `_PostToTag` (`A`, `B`) SELECT ?1, `t4`.`id` FROM `Tag` AS `t4` WHERE `t4`.`id` IN ?2 ON DUPLICATE KEY UPDATE `_PostToTag`.`A` = `_PostToTag`.`A`
SELECT `t3`.`id` FROM `Tag` AS `t3` WHERE `t3`.`name` = ?1
INSERT INTO `Tag` (`name`) VALUES (?1); /* and then */ SELECT `Tag`.`id` FROM `Tag` WHERE `Tag`.`id` = LAST_INSERT_ID()
INSERT INTO `_PostToTag` (`A`, `B`) SELECT ?1, `t4`.`id` FROM `Tag` AS `t4` WHERE `t4`.`id` IN ?2 ON DUPLICATE KEY UPDATE `_PostToTag`.`A` = `_PostToTag`.`A`
SELECT `t5`.`id`, `t5`.`email`, `t5`.`name`, `t5`.`score`, `t5`.`team_id`, `t5`.`homeId`, `t5`.`deskId`, `t5`.`bossId`, `t6`.`id`, `t6`.`name` FROM `users` AS `t5` LEFT JOIN `City` AS `t6` ON `t6`.`id` = `t5`.`homeId` WHERE `t5`.`id` = ?1
SELECT `t7`.`id`, `t7`.`slug`, `t7`.`title`, `t7`.`views`, `t7`.`author_id` FROM `Post` AS `t7` WHERE `t7`.`author_id` IN ?1 ORDER BY `t7`.`id` ASC
SELECT `t8`.`id`, `t8`.`text`, `t8`.`postId` FROM `Reply` AS `t8` WHERE `t8`.`postId` IN ?1 ORDER BY `t8`.`id` ASC
SELECT `t9`.`id`, `t9`.`name`, `t10`.`A` FROM `Tag` AS `t9` JOIN `_PostToTag` AS `t10` ON `t10`.`B` = `t9`.`id` WHERE `t10`.`A` IN ?1 ORDER BY `t9`.`id` ASC
COMMIT
-- postgres
BEGIN
INSERT INTO "City" ("name") VALUES ($1) RETURNING "id"
INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) RETURNING "id", "homeId"
INSERT INTO "Post" ("slug", "views", "author_id") VALUES ($1, $2, $3) RETURNING "id", "author_id"
INSERT INTO "Reply" ("text", "postId") SELECT "r"."c0", $1::int4 FROM unnest($2::text[]) AS "r"("c0")
INSERT INTO "Tag" ("name") VALUES ($1) RETURNING "id"
INSERT INTO "_PostToTag" ("A", "B") SELECT $1::int4, "t0"."id" FROM "Tag" AS "t0" WHERE "t0"."id" = ANY($2) ON CONFLICT DO NOTHING
SELECT "t1"."id" FROM "Tag" AS "t1" WHERE "t1"."id" = $1
INSERT INTO "_PostToTag" ("A", "B") SELECT $1::int4, "t2"."id" FROM "Tag" AS "t2" WHERE "t2"."id" = ANY($2) ON CONFLICT DO NOTHING
INSERT INTO "Post" ("slug", "views", "author_id") VALUES ($1, $2, $3) RETURNING "id", "author_id"
INSERT INTO "Post" ("slug", "views", "author_id") VALUES ($1, $2, $3) RETURNING "id", "author_id"
SELECT "t3"."id" FROM "Tag" AS "t3" WHERE "t3"."name" = $1
INSERT INTO "_PostToTag" ("A", "B") SELECT $1::int4, "t5"."id" FROM "Tag" AS "t5" WHERE "t5"."id" = ANY($2) ON CONFLICT DO NOTHING
SELECT "t3"."id" FROM "Tag" AS "t3" WHERE "t3"."name" = $1
INSERT INTO "Tag" ("name") VALUES ($1) ON CONFLICT ("name") DO NOTHING RETURNING "id"
INSERT INTO "_PostToTag" ("A", "B") SELECT $1::int4, "t5"."id" FROM "Tag" AS "t5" WHERE "t5"."id" = ANY($2) ON CONFLICT DO NOTHING
SELECT "t6"."id", "t6"."email", "t6"."name", "t6"."score", "t6"."team_id", "t6"."homeId", "t6"."deskId", "t6"."bossId", "t7"."id", "t7"."name", ARRAY(SELECT ROW("t8"."id", "t8"."slug"::bpchar, "t8"."title"::bpchar, "t8"."views", "t8"."author_id", ARRAY(SELECT ROW("t9"."id", "t9"."text"::bpchar, "t9"."postId") FROM "Reply" AS "t9" WHERE "t9"."postId" = "t8"."id" ORDER BY "t9"."id" ASC), ARRAY(SELECT ROW("t10"."id", "t10"."name"::bpchar) FROM "Tag" AS "t10" JOIN "_PostToTag" AS "t11" ON "t11"."B" = "t10"."id" WHERE "t11"."A" = "t8"."id" ORDER BY "t10"."id" ASC)) FROM "Post" AS "t8" WHERE "t8"."author_id" = "t6"."id" ORDER BY "t8"."id" ASC) FROM "users" AS "t6" LEFT JOIN "City" AS "t7" ON "t7"."id" = "t6"."homeId" WHERE "t6"."id" = $1
COMMIT
-- postgres ts
BEGIN
INSERT INTO "City" ("name") VALUES ($1) RETURNING "id"
INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) RETURNING "id", "homeId"
INSERT INTO "Post" ("slug", "views", "author_id") VALUES ($1, $2, $3) RETURNING "id", "author_id"
INSERT INTO "Reply" ("text", "postId") SELECT "r"."c0", $1::int4 FROM unnest($2::text[]) AS "r"("c0")
INSERT INTO "Tag" ("name") VALUES ($1) RETURNING "id"
INSERT INTO "_PostToTag" ("A", "B") SELECT $1::int4, "t0"."id" FROM "Tag" AS "t0" WHERE "t0"."id" = ANY($2) ON CONFLICT DO NOTHING
SELECT "t1"."id" FROM "Tag" AS "t1" WHERE "t1"."id" = $1
INSERT INTO "_PostToTag" ("A", "B") SELECT $1::int4, "t2"."id" FROM "Tag" AS "t2" WHERE "t2"."id" = ANY($2) ON CONFLICT DO NOTHING
INSERT INTO "Post" ("slug", "views", "author_id") VALUES ($1, $2, $3) RETURNING "id", "author_id"
INSERT INTO "Post" ("slug", "views", "author_id") VALUES ($1, $2, $3) RETURNING "id", "author_id"
SELECT "t3"."id" FROM "Tag" AS "t3" WHERE "t3"."name" = $1
INSERT INTO "_PostToTag" ("A", "B") SELECT $1::int4, "t5"."id" FROM "Tag" AS "t5" WHERE "t5"."id" = ANY($2) ON CONFLICT DO NOTHING
SELECT "t3"."id" FROM "Tag" AS "t3" WHERE "t3"."name" = $1
INSERT INTO "Tag" ("name") VALUES ($1) ON CONFLICT ("name") DO NOTHING RETURNING "id"
INSERT INTO "_PostToTag" ("A", "B") SELECT $1::int4, "t5"."id" FROM "Tag" AS "t5" WHERE "t5"."id" = ANY($2) ON CONFLICT DO NOTHING
SELECT "t6"."id", "t6"."email", "t6"."name", "t6"."score", "t6"."team_id", "t6"."homeId", "t6"."deskId", "t6"."bossId", "t7"."id", "t7"."name", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t8"."id", "t8"."slug"::bpchar, "t8"."title"::bpchar, "t8"."views", "t8"."author_id", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t9"."id", "t9"."text"::bpchar, "t9"."postId") AS "row" FROM "Reply" AS "t9" WHERE "t9"."postId" = "t8"."id" ORDER BY "t9"."id" ASC) AS "n"), (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t10"."id", "t10"."name"::bpchar) AS "row" FROM "Tag" AS "t10" JOIN "_PostToTag" AS "t11" ON "t11"."B" = "t10"."id" WHERE "t11"."A" = "t8"."id" ORDER BY "t10"."id" ASC) AS "n")) AS "row" FROM "Post" AS "t8" WHERE "t8"."author_id" = "t6"."id" ORDER BY "t8"."id" ASC) AS "n") FROM "users" AS "t6" LEFT JOIN "City" AS "t7" ON "t7"."id" = "t6"."homeId" WHERE "t6"."id" = $1
COMMIT
-- sqlite
BEGIN
INSERT INTO "City" ("name") VALUES (?) RETURNING "id"
INSERT INTO "users" ("email", "score", "homeId") VALUES (?, ?, ?) RETURNING "id", "homeId"
INSERT INTO "Post" ("slug", "views", "author_id") VALUES (?, ?, ?) RETURNING "id", "author_id"
INSERT INTO "Reply" ("text", "postId") VALUES (?, ?)
INSERT INTO "Reply" ("text", "postId") VALUES (?, ?)
INSERT INTO "Tag" ("name") VALUES (?) RETURNING "id"
INSERT INTO "_PostToTag" ("A", "B") SELECT ?, "t0"."id" FROM "Tag" AS "t0" WHERE "t0"."id" IN (SELECT value FROM json_each(?)) ON CONFLICT DO NOTHING
SELECT "t1"."id" FROM "Tag" AS "t1" WHERE "t1"."id" = ?
INSERT INTO "_PostToTag" ("A", "B") SELECT ?, "t2"."id" FROM "Tag" AS "t2" WHERE "t2"."id" IN (SELECT value FROM json_each(?)) ON CONFLICT DO NOTHING
INSERT INTO "Post" ("slug", "views", "author_id") VALUES (?, ?, ?) RETURNING "id", "author_id"
INSERT INTO "Post" ("slug", "views", "author_id") VALUES (?, ?, ?) RETURNING "id", "author_id"
SELECT "t3"."id" FROM "Tag" AS "t3" WHERE "t3"."name" = ?
INSERT INTO "_PostToTag" ("A", "B") SELECT ?, "t5"."id" FROM "Tag" AS "t5" WHERE "t5"."id" IN (SELECT value FROM json_each(?)) ON CONFLICT DO NOTHING
SELECT "t3"."id" FROM "Tag" AS "t3" WHERE "t3"."name" = ?
INSERT INTO "Tag" ("name") VALUES (?) ON CONFLICT ("name") DO NOTHING RETURNING "id"
INSERT INTO "_PostToTag" ("A", "B") SELECT ?, "t5"."id" FROM "Tag" AS "t5" WHERE "t5"."id" IN (SELECT value FROM json_each(?)) ON CONFLICT DO NOTHING
SELECT "t6"."id", "t6"."email", "t6"."name", "t6"."score", "t6"."team_id", "t6"."homeId", "t6"."deskId", "t6"."bossId", "t7"."id", "t7"."name" FROM "users" AS "t6" LEFT JOIN "City" AS "t7" ON "t7"."id" = "t6"."homeId" WHERE "t6"."id" = ?
SELECT "t8"."id", "t8"."slug", "t8"."title", "t8"."views", "t8"."author_id" FROM "Post" AS "t8" WHERE "t8"."author_id" IN (SELECT value FROM json_each(?)) ORDER BY "t8"."id" ASC
SELECT "t9"."id", "t9"."text", "t9"."postId" FROM "Reply" AS "t9" WHERE "t9"."postId" IN (SELECT value FROM json_each(?)) ORDER BY "t9"."id" ASC
SELECT "t10"."id", "t10"."name", "t11"."A" FROM "Tag" AS "t10" JOIN "_PostToTag" AS "t11" ON "t11"."B" = "t10"."id" WHERE "t11"."A" IN (SELECT value FROM json_each(?)) ORDER BY "t10"."id" ASC
COMMIT
