-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
INSERT INTO `Tag` (`name`) VALUES (?1); /* and then */ SELECT `Tag`.`id` FROM `Tag` WHERE `Tag`.`id` = LAST_INSERT_ID()
INSERT INTO `Tag` (`name`) VALUES (?1); /* and then */ SELECT `Tag`.`id` FROM `Tag` WHERE `Tag`.`id` = LAST_INSERT_ID()
INSERT INTO `_TagToUser` (`B`, `A`) SELECT ?1, `t1`.`id` FROM `Tag` AS `t1` WHERE `t1`.`id` IN ?2 ON DUPLICATE KEY UPDATE `_TagToUser`.`B` = `_TagToUser`.`B`
SELECT `t2`.`id`, `t2`.`email`, `t2`.`name`, `t2`.`score`, `t2`.`team_id`, `t2`.`homeId`, `t2`.`deskId`, `t2`.`bossId` FROM `users` AS `t2` WHERE `t2`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`name` FROM `Tag` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id` FROM `users` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t1`.`id`, `t2`.`B` FROM `Tag` AS `t1` JOIN `_TagToUser` AS `t2` ON `t2`.`A` = `t1`.`id` WHERE `t2`.`B` IN ?1 ORDER BY `t1`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "Tag" ("name") SELECT "r"."c0" FROM unnest($1::text[]) AS "r"("c0") RETURNING "id"
INSERT INTO "_TagToUser" ("B", "A") SELECT $1::int4, "t1"."id" FROM "Tag" AS "t1" WHERE "t1"."id" = ANY($2) ON CONFLICT DO NOTHING
SELECT "t2"."id", "t2"."email", "t2"."name", "t2"."score", "t2"."team_id", "t2"."homeId", "t2"."deskId", "t2"."bossId" FROM "users" AS "t2" WHERE "t2"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."name" FROM "Tag" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t2"."B" FROM "Tag" AS "t1" JOIN "_TagToUser" AS "t2" ON "t2"."A" = "t1"."id" WHERE "t2"."B" = ANY($1) ORDER BY "t1"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
INSERT INTO "Tag" ("name") VALUES (?) RETURNING "id"
INSERT INTO "Tag" ("name") VALUES (?) RETURNING "id"
INSERT INTO "_TagToUser" ("B", "A") SELECT ?, "t1"."id" FROM "Tag" AS "t1" WHERE "t1"."id" IN (SELECT value FROM json_each(?)) ON CONFLICT DO NOTHING
SELECT "t2"."id", "t2"."email", "t2"."name", "t2"."score", "t2"."team_id", "t2"."homeId", "t2"."deskId", "t2"."bossId" FROM "users" AS "t2" WHERE "t2"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."name" FROM "Tag" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t2"."B" FROM "Tag" AS "t1" JOIN "_TagToUser" AS "t2" ON "t2"."A" = "t1"."id" WHERE "t2"."B" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
