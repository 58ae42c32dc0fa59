-- mysql
BEGIN
INSERT INTO `Parent` (`id`, `code`) VALUES (?1, ?2); /* and then */ SELECT `Parent`.`id`, `Parent`.`code` FROM `Parent` WHERE `Parent`.`id` = ?1
INSERT INTO `ByCode` (`code`) VALUES (?1)
INSERT INTO `ByCode` (`code`) VALUES (?1)
INSERT INTO `Restrict` (`parentId`) VALUES (?1); /* and then */ SELECT `Restrict`.`id`, `Restrict`.`parentId` FROM `Restrict` WHERE `Restrict`.`id` = LAST_INSERT_ID()
SELECT `t0`.`id`, `t0`.`parentId` FROM `Restrict` AS `t0` WHERE `t0`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`code` FROM `ByCode` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
INSERT INTO "Parent" ("id", "code") VALUES ($1, $2) RETURNING "id", "code"
INSERT INTO "ByCode" ("code") VALUES ($1::text)
INSERT INTO "ByCode" ("code") VALUES ($1::text)
INSERT INTO "Restrict" ("parentId") VALUES ($1) RETURNING "id", "parentId"
SELECT "t0"."id", "t0"."parentId" FROM "Restrict" AS "t0" WHERE "t0"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."code" FROM "ByCode" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
INSERT INTO "Parent" ("id", "code") VALUES (?, ?) RETURNING "id", "code"
INSERT INTO "ByCode" ("code") VALUES (?)
INSERT INTO "ByCode" ("code") VALUES (?)
INSERT INTO "Restrict" ("parentId") VALUES (?) RETURNING "id", "parentId"
SELECT "t0"."id", "t0"."parentId" FROM "Restrict" AS "t0" WHERE "t0"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."code" FROM "ByCode" AS "t0" ORDER BY "t0"."id" ASC
