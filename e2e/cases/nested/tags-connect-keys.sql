-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id` FROM `Tag` AS `t1` WHERE `t1`.`name` IN ?1
INSERT INTO `_TagToUser` (`B`, `A`) SELECT ?1, `t2`.`id` FROM `Tag` AS `t2` WHERE `t2`.`id` IN ?2 ON DUPLICATE KEY UPDATE `_TagToUser`.`B` = `_TagToUser`.`B`
SELECT `t3`.`id` FROM `Tag` AS `t3` WHERE `t3`.`id` IN ?1
INSERT INTO `_TagToUser` (`B`, `A`) SELECT ?1, `t4`.`id` FROM `Tag` AS `t4` WHERE `t4`.`id` IN ?2 ON DUPLICATE KEY UPDATE `_TagToUser`.`B` = `_TagToUser`.`B`
SELECT `t5`.`id`, `t5`.`email`, `t5`.`name`, `t5`.`score`, `t5`.`team_id`, `t5`.`homeId`, `t5`.`deskId`, `t5`.`bossId` FROM `users` AS `t5` WHERE `t5`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`name` FROM `Tag` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id` FROM `users` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t1`.`id`, `t2`.`B` FROM `Tag` AS `t1` JOIN `_TagToUser` AS `t2` ON `t2`.`A` = `t1`.`id` WHERE `t2`.`B` IN ?1 ORDER BY `t1`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
SELECT "t1"."id" FROM "Tag" AS "t1" WHERE "t1"."name" = ANY($1)
INSERT INTO "_TagToUser" ("B", "A") SELECT $1::int4, "t2"."id" FROM "Tag" AS "t2" WHERE "t2"."id" = ANY($2) ON CONFLICT DO NOTHING
SELECT "t3"."id" FROM "Tag" AS "t3" WHERE "t3"."id" = ANY($1)
INSERT INTO "_TagToUser" ("B", "A") SELECT $1::int4, "t4"."id" FROM "Tag" AS "t4" WHERE "t4"."id" = ANY($2) ON CONFLICT DO NOTHING
SELECT "t5"."id", "t5"."email", "t5"."name", "t5"."score", "t5"."team_id", "t5"."homeId", "t5"."deskId", "t5"."bossId" FROM "users" AS "t5" WHERE "t5"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."name" FROM "Tag" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t2"."B" FROM "Tag" AS "t1" JOIN "_TagToUser" AS "t2" ON "t2"."A" = "t1"."id" WHERE "t2"."B" = ANY($1) ORDER BY "t1"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."id" FROM "Tag" AS "t1" WHERE "t1"."name" IN (SELECT value FROM json_each(?))
INSERT INTO "_TagToUser" ("B", "A") SELECT ?, "t2"."id" FROM "Tag" AS "t2" WHERE "t2"."id" IN (SELECT value FROM json_each(?)) ON CONFLICT DO NOTHING
SELECT "t3"."id" FROM "Tag" AS "t3" WHERE "t3"."id" IN (SELECT value FROM json_each(?))
INSERT INTO "_TagToUser" ("B", "A") SELECT ?, "t4"."id" FROM "Tag" AS "t4" WHERE "t4"."id" IN (SELECT value FROM json_each(?)) ON CONFLICT DO NOTHING
SELECT "t5"."id", "t5"."email", "t5"."name", "t5"."score", "t5"."team_id", "t5"."homeId", "t5"."deskId", "t5"."bossId" FROM "users" AS "t5" WHERE "t5"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."name" FROM "Tag" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t2"."B" FROM "Tag" AS "t1" JOIN "_TagToUser" AS "t2" ON "t2"."A" = "t1"."id" WHERE "t2"."B" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
