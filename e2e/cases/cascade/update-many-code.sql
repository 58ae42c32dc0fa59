-- mysql
UPDATE `Parent` AS `t0` SET `code` = ?1 WHERE `t0`.`id` = ?2
SELECT `t0`.`id`, `t0`.`parentId` FROM `Cascade` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`cascadeId` FROM `Grand` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`parentId` FROM `SetNull` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`parentId` FROM `Restrict` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`code` FROM `ByCode` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
UPDATE "Parent" AS "t0" SET "code" = $1 WHERE "t0"."id" = $2
SELECT "t0"."id", "t0"."parentId" FROM "Cascade" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."cascadeId" FROM "Grand" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."parentId" FROM "SetNull" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."parentId" FROM "Restrict" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."code" FROM "ByCode" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
UPDATE "Parent" AS "t0" SET "code" = ? WHERE "t0"."id" = ?
SELECT "t0"."id", "t0"."parentId" FROM "Cascade" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."cascadeId" FROM "Grand" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."parentId" FROM "SetNull" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."parentId" FROM "Restrict" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."code" FROM "ByCode" AS "t0" ORDER BY "t0"."id" ASC
