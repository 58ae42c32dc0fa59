-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`id` FROM `Tag` AS `t1` WHERE EXISTS (SELECT 1 FROM `_TagToUser` AS `t2` WHERE `t2`.`B` = ?1 AND `t2`.`A` = `t1`.`id`) AND `t1`.`name` = ?2 FOR UPDATE; /* and then */ UPDATE `Tag` AS `t1` SET `name` = ?3 WHERE (`t1`.`id`) IN ?<1; /* and then */ SELECT `t1`.`id` FROM `Tag` AS `t1` WHERE (`t1`.`id`) IN ?>1
INSERT INTO `Tag` (`name`) VALUES (?1) /* unless it is there */; /* and then */ SELECT `Tag`.`id` FROM `Tag` WHERE `Tag`.`id` = LAST_INSERT_ID()
INSERT INTO `_TagToUser` (`B`, `A`) SELECT ?1, `t3`.`id` FROM `Tag` AS `t3` WHERE `t3`.`id` IN ?2 ON DUPLICATE KEY UPDATE `_TagToUser`.`B` = `_TagToUser`.`B`
SELECT `t6`.`id`, `t6`.`email`, `t6`.`name`, `t6`.`score`, `t6`.`team_id`, `t6`.`homeId`, `t6`.`deskId`, `t6`.`bossId` FROM `users` AS `t6` WHERE `t6`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`name` FROM `Tag` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id` FROM `users` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t1`.`id`, `t2`.`B` FROM `Tag` AS `t1` JOIN `_TagToUser` AS `t2` ON `t2`.`A` = `t1`.`id` WHERE `t2`.`B` IN ?1 ORDER BY `t1`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
UPDATE "Tag" AS "t1" SET "name" = $1 WHERE EXISTS (SELECT 1 FROM "_TagToUser" AS "t2" WHERE "t2"."B" = $2 AND "t2"."A" = "t1"."id") AND "t1"."name" = $3 RETURNING "id"
INSERT INTO "Tag" ("name") VALUES ($1) ON CONFLICT ("name") DO NOTHING RETURNING "id"
INSERT INTO "_TagToUser" ("B", "A") SELECT $1::int4, "t3"."id" FROM "Tag" AS "t3" WHERE "t3"."id" = ANY($2) ON CONFLICT DO NOTHING
SELECT "t6"."id", "t6"."email", "t6"."name", "t6"."score", "t6"."team_id", "t6"."homeId", "t6"."deskId", "t6"."bossId" FROM "users" AS "t6" WHERE "t6"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."name" FROM "Tag" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t2"."B" FROM "Tag" AS "t1" JOIN "_TagToUser" AS "t2" ON "t2"."A" = "t1"."id" WHERE "t2"."B" = ANY($1) ORDER BY "t1"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
UPDATE "Tag" AS "t1" SET "name" = ? WHERE EXISTS (SELECT 1 FROM "_TagToUser" AS "t2" WHERE "t2"."B" = ? AND "t2"."A" = "t1"."id") AND "t1"."name" = ? RETURNING "id"
INSERT INTO "Tag" ("name") VALUES (?) ON CONFLICT ("name") DO NOTHING RETURNING "id"
INSERT INTO "_TagToUser" ("B", "A") SELECT ?, "t3"."id" FROM "Tag" AS "t3" WHERE "t3"."id" IN (SELECT value FROM json_each(?)) ON CONFLICT DO NOTHING
SELECT "t6"."id", "t6"."email", "t6"."name", "t6"."score", "t6"."team_id", "t6"."homeId", "t6"."deskId", "t6"."bossId" FROM "users" AS "t6" WHERE "t6"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."name" FROM "Tag" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t2"."B" FROM "Tag" AS "t1" JOIN "_TagToUser" AS "t2" ON "t2"."A" = "t1"."id" WHERE "t2"."B" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
