-- mysql
BEGIN
INSERT INTO `SetNull` (`parentId`) VALUES (NULL); /* and then */ SELECT `SetNull`.`id` FROM `SetNull` WHERE `SetNull`.`id` = LAST_INSERT_ID()
SELECT `t0`.`id`, `t0`.`parentId`, `t1`.`id`, `t1`.`code` FROM `SetNull` AS `t0` LEFT JOIN `Parent` AS `t1` ON `t1`.`id` = `t0`.`parentId` WHERE `t0`.`id` = ?1
COMMIT
-- postgres
BEGIN
INSERT INTO "SetNull" ("parentId") VALUES (NULL) RETURNING "id"
SELECT "t0"."id", "t0"."parentId", "t1"."id", "t1"."code" FROM "SetNull" AS "t0" LEFT JOIN "Parent" AS "t1" ON "t1"."id" = "t0"."parentId" WHERE "t0"."id" = $1
COMMIT
-- sqlite
BEGIN
INSERT INTO "SetNull" ("parentId") VALUES (NULL) RETURNING "id"
SELECT "t0"."id", "t0"."parentId", "t1"."id", "t1"."code" FROM "SetNull" AS "t0" LEFT JOIN "Parent" AS "t1" ON "t1"."id" = "t0"."parentId" WHERE "t0"."id" = ?
COMMIT
