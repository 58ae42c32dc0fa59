-- mysql
BEGIN
INSERT INTO `users` (`email`, `score`, `team_id`, `homeId`) VALUES (?1, ?2, ?3, ?4); /* and then */ SELECT `users`.`id` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
SELECT `t0`.`id` FROM `Tag` AS `t0` WHERE `t0`.`id` = ?1
INSERT INTO `_TagToUser` (`B`, `A`) SELECT ?1, `t1`.`id` FROM `Tag` AS `t1` WHERE `t1`.`id` IN ?2 ON DUPLICATE KEY UPDATE `_TagToUser`.`B` = `_TagToUser`.`B`
SELECT `t2`.`id`, `t2`.`email`, `t2`.`name`, `t2`.`score`, `t2`.`team_id`, `t2`.`homeId`, `t2`.`deskId`, `t2`.`bossId` FROM `users` AS `t2` WHERE `t2`.`id` = ?1
SELECT `t3`.`id`, `t3`.`name`, `t4`.`B` FROM `Tag` AS `t3` JOIN `_TagToUser` AS `t4` ON `t4`.`A` = `t3`.`id` WHERE `t4`.`B` IN ?1
COMMIT
-- postgres
BEGIN
INSERT INTO "users" ("email", "score", "team_id", "homeId") VALUES ($1, $2, $3, $4) RETURNING "id"
SELECT "t0"."id" FROM "Tag" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "_TagToUser" ("B", "A") SELECT $1::int4, "t1"."id" FROM "Tag" AS "t1" WHERE "t1"."id" = ANY($2) ON CONFLICT DO NOTHING
SELECT "t2"."id", "t2"."email", "t2"."name", "t2"."score", "t2"."team_id", "t2"."homeId", "t2"."deskId", "t2"."bossId", ARRAY(SELECT ROW("t3"."id", "t3"."name"::bpchar) FROM "Tag" AS "t3" JOIN "_TagToUser" AS "t4" ON "t4"."A" = "t3"."id" WHERE "t4"."B" = "t2"."id") FROM "users" AS "t2" WHERE "t2"."id" = $1
COMMIT
-- postgres ts
BEGIN
INSERT INTO "users" ("email", "score", "team_id", "homeId") VALUES ($1, $2, $3, $4) RETURNING "id"
SELECT "t0"."id" FROM "Tag" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "_TagToUser" ("B", "A") SELECT $1::int4, "t1"."id" FROM "Tag" AS "t1" WHERE "t1"."id" = ANY($2) ON CONFLICT DO NOTHING
SELECT "t2"."id", "t2"."email", "t2"."name", "t2"."score", "t2"."team_id", "t2"."homeId", "t2"."deskId", "t2"."bossId", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t3"."id", "t3"."name"::bpchar) AS "row" FROM "Tag" AS "t3" JOIN "_TagToUser" AS "t4" ON "t4"."A" = "t3"."id" WHERE "t4"."B" = "t2"."id") AS "n") FROM "users" AS "t2" WHERE "t2"."id" = $1
COMMIT
-- sqlite
BEGIN
INSERT INTO "users" ("email", "score", "team_id", "homeId") VALUES (?, ?, ?, ?) RETURNING "id"
SELECT "t0"."id" FROM "Tag" AS "t0" WHERE "t0"."id" = ?
INSERT INTO "_TagToUser" ("B", "A") SELECT ?, "t1"."id" FROM "Tag" AS "t1" WHERE "t1"."id" IN (SELECT value FROM json_each(?)) ON CONFLICT DO NOTHING
SELECT "t2"."id", "t2"."email", "t2"."name", "t2"."score", "t2"."team_id", "t2"."homeId", "t2"."deskId", "t2"."bossId" FROM "users" AS "t2" WHERE "t2"."id" = ?
SELECT "t3"."id", "t3"."name", "t4"."B" FROM "Tag" AS "t3" JOIN "_TagToUser" AS "t4" ON "t4"."A" = "t3"."id" WHERE "t4"."B" IN (SELECT value FROM json_each(?))
COMMIT
