-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`id` FROM `users` AS `t1` WHERE EXISTS (SELECT 1 FROM `_friends` AS `t2` WHERE `t2`.`B` = ?1 AND `t2`.`A` = `t1`.`id`) AND `t1`.`email` = ?2 FOR UPDATE; /* and then */ UPDATE `users` AS `t1` SET `score` = `t1`.`score` + ?3 WHERE (`t1`.`id`) IN ?<1; /* and then */ SELECT `t1`.`id` FROM `users` AS `t1` WHERE (`t1`.`id`) IN ?>1
INSERT INTO `users` (`email`, `score`, `homeId`) VALUES (?1, ?2, ?3) /* unless it is there */; /* and then */ SELECT `users`.`id` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
SELECT `t4`.`id`, `t4`.`id` FROM `users` AS `t4` WHERE EXISTS (SELECT 1 FROM `_friends` AS `t5` WHERE `t5`.`B` = ?1 AND `t5`.`A` = `t4`.`id`) AND `t4`.`email` = ?2 FOR UPDATE; /* and then */ UPDATE `users` AS `t4` SET `score` = `t4`.`score` + ?3 WHERE (`t4`.`id`) IN ?<1; /* and then */ SELECT `t4`.`id` FROM `users` AS `t4` WHERE (`t4`.`id`) IN ?>1
INSERT INTO `users` (`email`, `score`, `homeId`) VALUES (?1, ?2, ?3); /* and then */ SELECT `users`.`id` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
UPDATE "users" AS "t1" SET "score" = "t1"."score" + $1 WHERE EXISTS (SELECT 1 FROM "_friends" AS "t2" WHERE "t2"."B" = $2 AND "t2"."A" = "t1"."id") AND "t1"."email" = $3 RETURNING "id"
INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) ON CONFLICT ("email") DO NOTHING RETURNING "id"
UPDATE "users" AS "t4" SET "score" = "t4"."score" + $1 WHERE EXISTS (SELECT 1 FROM "_friends" AS "t5" WHERE "t5"."B" = $2 AND "t5"."A" = "t4"."id") AND "t4"."email" = $3 RETURNING "id"
INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) RETURNING "id"
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
UPDATE "users" AS "t1" SET "score" = "t1"."score" + ? WHERE EXISTS (SELECT 1 FROM "_friends" AS "t2" WHERE "t2"."B" = ? AND "t2"."A" = "t1"."id") AND "t1"."email" = ? RETURNING "id"
INSERT INTO "users" ("email", "score", "homeId") VALUES (?, ?, ?) ON CONFLICT ("email") DO NOTHING RETURNING "id"
UPDATE "users" AS "t4" SET "score" = "t4"."score" + ? WHERE EXISTS (SELECT 1 FROM "_friends" AS "t5" WHERE "t5"."B" = ? AND "t5"."A" = "t4"."id") AND "t4"."email" = ? RETURNING "id"
INSERT INTO "users" ("email", "score", "homeId") VALUES (?, ?, ?) RETURNING "id"
ROLLBACK
