-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`bossId` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
INSERT INTO `users` (`email`, `score`, `homeId`, `bossId`) VALUES (?1, ?2, ?3, ?4)
INSERT INTO `users` (`email`, `score`, `homeId`, `bossId`) VALUES (?1, ?2, ?3, ?4)
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id", "t0"."bossId" FROM "users" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "users" ("email", "score", "homeId", "bossId") SELECT "r"."c0", "r"."c1", "r"."c2", $1::int4 FROM unnest($2::text[], $3::int4[], $4::int4[]) AS "r"("c0", "c1", "c2")
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."bossId" FROM "users" AS "t0" WHERE "t0"."id" = ?
INSERT INTO "users" ("email", "score", "homeId", "bossId") VALUES (?, ?, ?, ?)
INSERT INTO "users" ("email", "score", "homeId", "bossId") VALUES (?, ?, ?, ?)
ROLLBACK
