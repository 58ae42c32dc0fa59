-- mysql
SELECT ?1, `t0`.`id` FROM `Parent` AS `t0` WHERE `t0`.`id` = ?2 FOR UPDATE; /* and then */ UPDATE `Parent` AS `t0` SET `id` = ?1 WHERE (`t0`.`id`) IN ?<1; /* and then */ SELECT `t0`.`id`, `t0`.`code` FROM `Parent` AS `t0` WHERE (`t0`.`id`) IN ?>1
SELECT `t0`.`id`, `t0`.`parentId` FROM `Cascade` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`cascadeId` FROM `Grand` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`parentId` FROM `SetNull` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`parentId` FROM `Restrict` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`code` FROM `ByCode` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
UPDATE "Parent" AS "t0" SET "id" = $1 WHERE "t0"."id" = $2 RETURNING "id", "code"
SELECT "t0"."id", "t0"."parentId" FROM "Cascade" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."cascadeId" FROM "Grand" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."parentId" FROM "SetNull" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."parentId" FROM "Restrict" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."code" FROM "ByCode" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
UPDATE "Parent" AS "t0" SET "id" = ? WHERE "t0"."id" = ? RETURNING "id", "code"
SELECT "t0"."id", "t0"."parentId" FROM "Cascade" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."cascadeId" FROM "Grand" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."parentId" FROM "SetNull" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."parentId" FROM "Restrict" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."code" FROM "ByCode" AS "t0" ORDER BY "t0"."id" ASC
