-- mysql
SELECT `t0`.`id`, `t0`.`code`, `t0`.`id` FROM `Parent` AS `t0` WHERE `t0`.`id` = ?1 FOR UPDATE; /* and then */ DELETE `t0` FROM `Parent` AS `t0` WHERE (`t0`.`id`) IN ?<1
SELECT `t0`.`id`, `t0`.`parentId` FROM `Cascade` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`cascadeId` FROM `Grand` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`parentId` FROM `SetNull` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`parentId` FROM `Restrict` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`code` FROM `ByCode` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
DELETE FROM "Parent" AS "t0" WHERE "t0"."id" = $1 RETURNING "id", "code"
SELECT "t0"."id", "t0"."parentId" FROM "Cascade" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."cascadeId" FROM "Grand" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."parentId" FROM "SetNull" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."parentId" FROM "Restrict" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."code" FROM "ByCode" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
DELETE FROM "Parent" AS "t0" WHERE "t0"."id" = ? RETURNING "id", "code"
SELECT "t0"."id", "t0"."parentId" FROM "Cascade" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."cascadeId" FROM "Grand" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."parentId" FROM "SetNull" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."parentId" FROM "Restrict" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."code" FROM "ByCode" AS "t0" ORDER BY "t0"."id" ASC
