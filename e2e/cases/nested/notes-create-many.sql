-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
INSERT INTO `Note` (`slug`, `text`, `userId`) VALUES (?1, ?2, ?3)
INSERT INTO `Note` (`slug`, `text`, `userId`) VALUES (?1, ?2, ?3)
SELECT `t1`.`id`, `t1`.`email`, `t1`.`name`, `t1`.`score`, `t1`.`team_id`, `t1`.`homeId`, `t1`.`deskId`, `t1`.`bossId` FROM `users` AS `t1` WHERE `t1`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`slug`, `t0`.`text`, `t0`.`userId` FROM `Note` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "Note" ("slug", "text", "userId") SELECT "r"."c0", "r"."c1", $1::int4 FROM unnest($2::text[], $3::text[]) AS "r"("c0", "c1")
SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."score", "t1"."team_id", "t1"."homeId", "t1"."deskId", "t1"."bossId" FROM "users" AS "t1" WHERE "t1"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."slug", "t0"."text", "t0"."userId" FROM "Note" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
INSERT INTO "Note" ("slug", "text", "userId") VALUES (?, ?, ?)
INSERT INTO "Note" ("slug", "text", "userId") VALUES (?, ?, ?)
SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."score", "t1"."team_id", "t1"."homeId", "t1"."deskId", "t1"."bossId" FROM "users" AS "t1" WHERE "t1"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."slug", "t0"."text", "t0"."userId" FROM "Note" AS "t0" ORDER BY "t0"."id" ASC
