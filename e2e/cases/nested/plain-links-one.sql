-- mysql
BEGIN
INSERT INTO `users` (`email`, `score`, `homeId`) VALUES (?1, ?2, ?3); /* and then */ SELECT `users`.`id` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
INSERT INTO `Tag` (`name`) VALUES (?1); /* and then */ SELECT `Tag`.`id` FROM `Tag` WHERE `Tag`.`id` = LAST_INSERT_ID()
INSERT INTO `_TagToUser` (`B`, `A`) SELECT ?1, `t0`.`id` FROM `Tag` AS `t0` WHERE `t0`.`id` IN ?2 ON DUPLICATE KEY UPDATE `_TagToUser`.`B` = `_TagToUser`.`B`
INSERT INTO `Badge` (`code`, `level`, `userId`) VALUES (?1, ?2, ?3); /* and then */ SELECT `Badge`.`id`, `Badge`.`userId` FROM `Badge` WHERE `Badge`.`id` = LAST_INSERT_ID()
SELECT `t1`.`id`, `t1`.`email`, `t1`.`name`, `t1`.`score`, `t1`.`team_id`, `t1`.`homeId`, `t1`.`deskId`, `t1`.`bossId` FROM `users` AS `t1` WHERE `t1`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`name` FROM `Tag` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id` FROM `users` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t1`.`id`, `t2`.`B` FROM `Tag` AS `t1` JOIN `_TagToUser` AS `t2` ON `t2`.`A` = `t1`.`id` WHERE `t2`.`B` IN ?1 ORDER BY `t1`.`id` ASC
SELECT `t0`.`id`, `t0`.`code`, `t0`.`level`, `t0`.`userId` FROM `Badge` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
WITH "s0" AS (INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) RETURNING "id", "email", "name", "score", "team_id", "homeId", "deskId", "bossId"), "s1" AS (INSERT INTO "Tag" ("name") VALUES ($4) RETURNING "id"), "s2" AS (INSERT INTO "_TagToUser" ("B", "A") SELECT (SELECT "s0"."id" FROM "s0"), "s1"."id" FROM "s1" ON CONFLICT DO NOTHING), "s3" AS (INSERT INTO "Badge" ("code", "level", "userId") VALUES ($5, $6, (SELECT "s0"."id" FROM "s0")) RETURNING "id", "userId") SELECT "s0"."id", "s0"."email", "s0"."name", "s0"."score", "s0"."team_id", "s0"."homeId", "s0"."deskId", "s0"."bossId" FROM "s0"
SELECT "t0"."id", "t0"."name" FROM "Tag" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t2"."B" FROM "Tag" AS "t1" JOIN "_TagToUser" AS "t2" ON "t2"."A" = "t1"."id" WHERE "t2"."B" = ANY($1) ORDER BY "t1"."id" ASC
SELECT "t0"."id", "t0"."code", "t0"."level", "t0"."userId" FROM "Badge" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
INSERT INTO "users" ("email", "score", "homeId") VALUES (?, ?, ?) RETURNING "id"
INSERT INTO "Tag" ("name") VALUES (?) RETURNING "id"
INSERT INTO "_TagToUser" ("B", "A") SELECT ?, "t0"."id" FROM "Tag" AS "t0" WHERE "t0"."id" IN (SELECT value FROM json_each(?)) ON CONFLICT DO NOTHING
INSERT INTO "Badge" ("code", "level", "userId") VALUES (?, ?, ?) RETURNING "id", "userId"
SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."score", "t1"."team_id", "t1"."homeId", "t1"."deskId", "t1"."bossId" FROM "users" AS "t1" WHERE "t1"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."name" FROM "Tag" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t2"."B" FROM "Tag" AS "t1" JOIN "_TagToUser" AS "t2" ON "t2"."A" = "t1"."id" WHERE "t2"."B" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
SELECT "t0"."id", "t0"."code", "t0"."level", "t0"."userId" FROM "Badge" AS "t0" ORDER BY "t0"."id" ASC
