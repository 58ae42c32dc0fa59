-- mysql
BEGIN
SELECT `t0`.`id` FROM `City` AS `t0` WHERE `t0`.`id` = ?1
INSERT INTO `users` (`email`, `score`, `homeId`) VALUES (?1, ?2, ?3); /* and then */ SELECT `users`.`id`, `users`.`homeId` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
SELECT `t1`.`id` FROM `Tag` AS `t1` WHERE `t1`.`name` = ?1
INSERT INTO `_TagToUser` (`B`, `A`) SELECT ?1, `t2`.`id` FROM `Tag` AS `t2` WHERE `t2`.`id` IN ?2 ON DUPLICATE KEY UPDATE `_TagToUser`.`B` = `_TagToUser`.`B`
SELECT `t3`.`id` FROM `Tag` AS `t3` WHERE `t3`.`name` = ?1
INSERT INTO `Tag` (`name`) VALUES (?1); /* and then */ SELECT `Tag`.`id` FROM `Tag` WHERE `Tag`.`id` = LAST_INSERT_ID()
INSERT INTO `_TagToUser` (`B`, `A`) SELECT ?1, `t4`.`id` FROM `Tag` AS `t4` WHERE `t4`.`id` IN ?2 ON DUPLICATE KEY UPDATE `_TagToUser`.`B` = `_TagToUser`.`B`
SELECT `t5`.`id`, `t5`.`email`, `t5`.`name`, `t5`.`score`, `t5`.`team_id`, `t5`.`homeId`, `t5`.`deskId`, `t5`.`bossId` FROM `users` AS `t5` WHERE `t5`.`id` = ?1
SELECT `t6`.`id`, `t6`.`name`, `t7`.`B` FROM `Tag` AS `t6` JOIN `_TagToUser` AS `t7` ON `t7`.`A` = `t6`.`id` WHERE `t7`.`B` IN ?1 ORDER BY `t6`.`id` ASC
COMMIT
SELECT `t0`.`id`, `t0`.`name` FROM `Tag` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id` FROM `users` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t1`.`id`, `t2`.`B` FROM `Tag` AS `t1` JOIN `_TagToUser` AS `t2` ON `t2`.`A` = `t1`.`id` WHERE `t2`.`B` IN ?1 ORDER BY `t1`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) RETURNING "id", "homeId"
SELECT "t1"."id" FROM "Tag" AS "t1" WHERE "t1"."name" = $1
INSERT INTO "_TagToUser" ("B", "A") SELECT $1::int4, "t2"."id" FROM "Tag" AS "t2" WHERE "t2"."id" = ANY($2) ON CONFLICT DO NOTHING
SELECT "t3"."id" FROM "Tag" AS "t3" WHERE "t3"."name" = $1
INSERT INTO "Tag" ("name") VALUES ($1) ON CONFLICT ("name") DO NOTHING RETURNING "id"
INSERT INTO "_TagToUser" ("B", "A") SELECT $1::int4, "t5"."id" FROM "Tag" AS "t5" WHERE "t5"."id" = ANY($2) ON CONFLICT DO NOTHING
SELECT "t6"."id", "t6"."email", "t6"."name", "t6"."score", "t6"."team_id", "t6"."homeId", "t6"."deskId", "t6"."bossId", ARRAY(SELECT ROW("t7"."id", "t7"."name"::bpchar) FROM "Tag" AS "t7" JOIN "_TagToUser" AS "t8" ON "t8"."A" = "t7"."id" WHERE "t8"."B" = "t6"."id" ORDER BY "t7"."id" ASC) FROM "users" AS "t6" WHERE "t6"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."name" FROM "Tag" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t2"."B" FROM "Tag" AS "t1" JOIN "_TagToUser" AS "t2" ON "t2"."A" = "t1"."id" WHERE "t2"."B" = ANY($1) ORDER BY "t1"."id" ASC
-- postgres ts
BEGIN
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) RETURNING "id", "homeId"
SELECT "t1"."id" FROM "Tag" AS "t1" WHERE "t1"."name" = $1
INSERT INTO "_TagToUser" ("B", "A") SELECT $1::int4, "t2"."id" FROM "Tag" AS "t2" WHERE "t2"."id" = ANY($2) ON CONFLICT DO NOTHING
SELECT "t3"."id" FROM "Tag" AS "t3" WHERE "t3"."name" = $1
INSERT INTO "Tag" ("name") VALUES ($1) ON CONFLICT ("name") DO NOTHING RETURNING "id"
INSERT INTO "_TagToUser" ("B", "A") SELECT $1::int4, "t5"."id" FROM "Tag" AS "t5" WHERE "t5"."id" = ANY($2) ON CONFLICT DO NOTHING
SELECT "t6"."id", "t6"."email", "t6"."name", "t6"."score", "t6"."team_id", "t6"."homeId", "t6"."deskId", "t6"."bossId", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t7"."id", "t7"."name"::bpchar) AS "row" FROM "Tag" AS "t7" JOIN "_TagToUser" AS "t8" ON "t8"."A" = "t7"."id" WHERE "t8"."B" = "t6"."id" ORDER BY "t7"."id" ASC) AS "n") FROM "users" AS "t6" WHERE "t6"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."name" FROM "Tag" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t2"."B" FROM "Tag" AS "t1" JOIN "_TagToUser" AS "t2" ON "t2"."A" = "t1"."id" WHERE "t2"."B" = ANY($1) ORDER BY "t1"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = ?
INSERT INTO "users" ("email", "score", "homeId") VALUES (?, ?, ?) RETURNING "id", "homeId"
SELECT "t1"."id" FROM "Tag" AS "t1" WHERE "t1"."name" = ?
INSERT INTO "_TagToUser" ("B", "A") SELECT ?, "t2"."id" FROM "Tag" AS "t2" WHERE "t2"."id" IN (SELECT value FROM json_each(?)) ON CONFLICT DO NOTHING
SELECT "t3"."id" FROM "Tag" AS "t3" WHERE "t3"."name" = ?
INSERT INTO "Tag" ("name") VALUES (?) ON CONFLICT ("name") DO NOTHING RETURNING "id"
INSERT INTO "_TagToUser" ("B", "A") SELECT ?, "t5"."id" FROM "Tag" AS "t5" WHERE "t5"."id" IN (SELECT value FROM json_each(?)) ON CONFLICT DO NOTHING
SELECT "t6"."id", "t6"."email", "t6"."name", "t6"."score", "t6"."team_id", "t6"."homeId", "t6"."deskId", "t6"."bossId" FROM "users" AS "t6" WHERE "t6"."id" = ?
SELECT "t7"."id", "t7"."name", "t8"."B" FROM "Tag" AS "t7" JOIN "_TagToUser" AS "t8" ON "t8"."A" = "t7"."id" WHERE "t8"."B" IN (SELECT value FROM json_each(?)) ORDER BY "t7"."id" ASC
COMMIT
SELECT "t0"."id", "t0"."name" FROM "Tag" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t2"."B" FROM "Tag" AS "t1" JOIN "_TagToUser" AS "t2" ON "t2"."A" = "t1"."id" WHERE "t2"."B" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
