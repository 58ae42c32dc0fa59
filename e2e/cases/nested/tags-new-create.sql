-- mysql
BEGIN
SELECT `t0`.`id` FROM `City` AS `t0` WHERE `t0`.`id` = ?1
INSERT INTO `users` (`email`, `score`, `homeId`) VALUES (?1, ?2, ?3); /* and then */ SELECT `users`.`id`, `users`.`homeId` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
INSERT INTO `Tag` (`name`) VALUES (?1); /* and then */ SELECT `Tag`.`id` FROM `Tag` WHERE `Tag`.`id` = LAST_INSERT_ID()
INSERT INTO `Tag` (`name`) VALUES (?1); /* and then */ SELECT `Tag`.`id` FROM `Tag` WHERE `Tag`.`id` = LAST_INSERT_ID()
INSERT INTO `_TagToUser` (`B`, `A`) SELECT ?1, `t1`.`id` FROM `Tag` AS `t1` WHERE `t1`.`id` IN ?2 ON DUPLICATE KEY UPDATE `_TagToUser`.`B` = `_TagToUser`.`B`
SELECT `t2`.`id`, `t2`.`email`, `t2`.`name`, `t2`.`score`, `t2`.`team_id`, `t2`.`homeId`, `t2`.`deskId`, `t2`.`bossId` FROM `users` AS `t2` WHERE `t2`.`id` = ?1
SELECT `t3`.`id`, `t3`.`name`, `t4`.`B` FROM `Tag` AS `t3` JOIN `_TagToUser` AS `t4` ON `t4`.`A` = `t3`.`id` WHERE `t4`.`B` IN ?1 ORDER BY `t3`.`id` ASC
COMMIT
-- postgres
BEGIN
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) RETURNING "id", "homeId"
INSERT INTO "Tag" ("name") SELECT "r"."c0" FROM unnest($1::text[]) AS "r"("c0") RETURNING "id"
INSERT INTO "_TagToUser" ("B", "A") SELECT $1::int4, "t1"."id" FROM "Tag" AS "t1" WHERE "t1"."id" = ANY($2) ON CONFLICT DO NOTHING
SELECT "t2"."id", "t2"."email", "t2"."name", "t2"."score", "t2"."team_id", "t2"."homeId", "t2"."deskId", "t2"."bossId", ARRAY(SELECT ROW("t3"."id", "t3"."name"::bpchar) FROM "Tag" AS "t3" JOIN "_TagToUser" AS "t4" ON "t4"."A" = "t3"."id" WHERE "t4"."B" = "t2"."id" ORDER BY "t3"."id" ASC) FROM "users" AS "t2" WHERE "t2"."id" = $1
COMMIT
-- postgres ts
BEGIN
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) RETURNING "id", "homeId"
INSERT INTO "Tag" ("name") SELECT "r"."c0" FROM unnest($1::text[]) AS "r"("c0") RETURNING "id"
INSERT INTO "_TagToUser" ("B", "A") SELECT $1::int4, "t1"."id" FROM "Tag" AS "t1" WHERE "t1"."id" = ANY($2) ON CONFLICT DO NOTHING
SELECT "t2"."id", "t2"."email", "t2"."name", "t2"."score", "t2"."team_id", "t2"."homeId", "t2"."deskId", "t2"."bossId", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t3"."id", "t3"."name"::bpchar) AS "row" FROM "Tag" AS "t3" JOIN "_TagToUser" AS "t4" ON "t4"."A" = "t3"."id" WHERE "t4"."B" = "t2"."id" ORDER BY "t3"."id" ASC) AS "n") FROM "users" AS "t2" WHERE "t2"."id" = $1
COMMIT
-- sqlite
BEGIN
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = ?
INSERT INTO "users" ("email", "score", "homeId") VALUES (?, ?, ?) RETURNING "id", "homeId"
INSERT INTO "Tag" ("name") VALUES (?) RETURNING "id"
INSERT INTO "Tag" ("name") VALUES (?) RETURNING "id"
INSERT INTO "_TagToUser" ("B", "A") SELECT ?, "t1"."id" FROM "Tag" AS "t1" WHERE "t1"."id" IN (SELECT value FROM json_each(?)) ON CONFLICT DO NOTHING
SELECT "t2"."id", "t2"."email", "t2"."name", "t2"."score", "t2"."team_id", "t2"."homeId", "t2"."deskId", "t2"."bossId" FROM "users" AS "t2" WHERE "t2"."id" = ?
SELECT "t3"."id", "t3"."name", "t4"."B" FROM "Tag" AS "t3" JOIN "_TagToUser" AS "t4" ON "t4"."A" = "t3"."id" WHERE "t4"."B" IN (SELECT value FROM json_each(?)) ORDER BY "t3"."id" ASC
COMMIT
