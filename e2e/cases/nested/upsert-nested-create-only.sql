-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`email` = ?1 FOR UPDATE; /* and then */ UPDATE `users` AS `t0` SET `score` = ?2 WHERE (`t0`.`id`) IN ?<1; /* and then */ SELECT `t0`.`id`, `t0`.`homeId` FROM `users` AS `t0` WHERE (`t0`.`id`) IN ?>1
SELECT `t1`.`id` FROM `City` AS `t1` WHERE `t1`.`id` = ?1
INSERT INTO `users` (`email`, `score`, `homeId`) VALUES (?1, ?2, ?3) /* unless it is there */; /* and then */ SELECT `users`.`id`, `users`.`homeId` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
SELECT `t2`.`id` FROM `Tag` AS `t2` WHERE `t2`.`id` = ?1
INSERT INTO `_TagToUser` (`B`, `A`) SELECT ?1, `t3`.`id` FROM `Tag` AS `t3` WHERE `t3`.`id` IN ?2 ON DUPLICATE KEY UPDATE `_TagToUser`.`B` = `_TagToUser`.`B`
SELECT `t7`.`id`, `t7`.`email`, `t7`.`name`, `t7`.`score`, `t7`.`team_id`, `t7`.`homeId`, `t7`.`deskId`, `t7`.`bossId` FROM `users` AS `t7` WHERE `t7`.`id` = ?1
SELECT `t8`.`id`, `t8`.`name`, `t9`.`B` FROM `Tag` AS `t8` JOIN `_TagToUser` AS `t9` ON `t9`.`A` = `t8`.`id` WHERE `t9`.`B` IN ?1
COMMIT
-- postgres
BEGIN
UPDATE "users" AS "t0" SET "score" = $1 WHERE "t0"."email" = $2 RETURNING "id", "homeId"
SELECT "t1"."id" FROM "City" AS "t1" WHERE "t1"."id" = $1
INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) ON CONFLICT ("email") DO NOTHING RETURNING "id", "homeId"
SELECT "t2"."id" FROM "Tag" AS "t2" WHERE "t2"."id" = $1
INSERT INTO "_TagToUser" ("B", "A") SELECT $1::int4, "t3"."id" FROM "Tag" AS "t3" WHERE "t3"."id" = ANY($2) ON CONFLICT DO NOTHING
SELECT "t7"."id", "t7"."email", "t7"."name", "t7"."score", "t7"."team_id", "t7"."homeId", "t7"."deskId", "t7"."bossId", ARRAY(SELECT ROW("t8"."id", "t8"."name"::bpchar) FROM "Tag" AS "t8" JOIN "_TagToUser" AS "t9" ON "t9"."A" = "t8"."id" WHERE "t9"."B" = "t7"."id") FROM "users" AS "t7" WHERE "t7"."id" = $1
COMMIT
-- postgres ts
BEGIN
UPDATE "users" AS "t0" SET "score" = $1 WHERE "t0"."email" = $2 RETURNING "id", "homeId"
SELECT "t1"."id" FROM "City" AS "t1" WHERE "t1"."id" = $1
INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) ON CONFLICT ("email") DO NOTHING RETURNING "id", "homeId"
SELECT "t2"."id" FROM "Tag" AS "t2" WHERE "t2"."id" = $1
INSERT INTO "_TagToUser" ("B", "A") SELECT $1::int4, "t3"."id" FROM "Tag" AS "t3" WHERE "t3"."id" = ANY($2) ON CONFLICT DO NOTHING
SELECT "t7"."id", "t7"."email", "t7"."name", "t7"."score", "t7"."team_id", "t7"."homeId", "t7"."deskId", "t7"."bossId", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t8"."id", "t8"."name"::bpchar) AS "row" FROM "Tag" AS "t8" JOIN "_TagToUser" AS "t9" ON "t9"."A" = "t8"."id" WHERE "t9"."B" = "t7"."id") AS "n") FROM "users" AS "t7" WHERE "t7"."id" = $1
COMMIT
-- sqlite
BEGIN
UPDATE "users" AS "t0" SET "score" = ? WHERE "t0"."email" = ? RETURNING "id", "homeId"
SELECT "t1"."id" FROM "City" AS "t1" WHERE "t1"."id" = ?
INSERT INTO "users" ("email", "score", "homeId") VALUES (?, ?, ?) ON CONFLICT ("email") DO NOTHING RETURNING "id", "homeId"
SELECT "t2"."id" FROM "Tag" AS "t2" WHERE "t2"."id" = ?
INSERT INTO "_TagToUser" ("B", "A") SELECT ?, "t3"."id" FROM "Tag" AS "t3" WHERE "t3"."id" IN (SELECT value FROM json_each(?)) ON CONFLICT DO NOTHING
SELECT "t7"."id", "t7"."email", "t7"."name", "t7"."score", "t7"."team_id", "t7"."homeId", "t7"."deskId", "t7"."bossId" FROM "users" AS "t7" WHERE "t7"."id" = ?
SELECT "t8"."id", "t8"."name", "t9"."B" FROM "Tag" AS "t8" JOIN "_TagToUser" AS "t9" ON "t9"."A" = "t8"."id" WHERE "t9"."B" IN (SELECT value FROM json_each(?))
COMMIT
