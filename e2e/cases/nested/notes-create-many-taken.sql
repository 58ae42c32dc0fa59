-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
INSERT INTO `Note` (`slug`, `text`, `userId`) VALUES (?1, ?2, ?3)
INSERT INTO `Note` (`slug`, `text`, `userId`) VALUES (?1, ?2, ?3)
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "Note" ("slug", "text", "userId") SELECT "r"."c0", "r"."c1", $1::int4 FROM unnest($2::text[], $3::text[]) AS "r"("c0", "c1")
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
INSERT INTO "Note" ("slug", "text", "userId") VALUES (?, ?, ?)
INSERT INTO "Note" ("slug", "text", "userId") VALUES (?, ?, ?)
ROLLBACK
