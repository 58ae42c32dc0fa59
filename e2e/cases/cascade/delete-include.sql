-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`code`, (SELECT COUNT(*) FROM `Cascade` AS `t4` WHERE `t4`.`parentId` = `t0`.`id`), (SELECT COUNT(*) FROM `SetNull` AS `t5` WHERE `t5`.`parentId` = `t0`.`id`), (SELECT COUNT(*) FROM `Restrict` AS `t6` WHERE `t6`.`parentId` = `t0`.`id`), (SELECT COUNT(*) FROM `ByCode` AS `t7` WHERE `t7`.`code` = `t0`.`code`), (SELECT COUNT(*) FROM `Kept` AS `t8` WHERE `t8`.`parentId` = `t0`.`id`), (SELECT COUNT(*) FROM `Fallback` AS `t9` WHERE `t9`.`parentId` = `t0`.`id`) FROM `Parent` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`parentId` FROM `Cascade` AS `t1` WHERE `t1`.`parentId` IN ?1 ORDER BY `t1`.`id` ASC
SELECT `t2`.`id`, `t2`.`cascadeId` FROM `Grand` AS `t2` WHERE `t2`.`cascadeId` IN ?1
SELECT `t3`.`id`, `t3`.`parentId` FROM `SetNull` AS `t3` WHERE `t3`.`parentId` IN ?1
SELECT `t10`.`id`, `t10`.`id` FROM `Parent` AS `t10` WHERE `t10`.`id` = ?1 FOR UPDATE; /* and then */ DELETE `t10` FROM `Parent` AS `t10` WHERE (`t10`.`id`) IN ?<1
COMMIT
-- postgres
BEGIN
SELECT "t0"."id", "t0"."code", ARRAY(SELECT ROW("t1"."id", "t1"."parentId", ARRAY(SELECT ROW("t2"."id", "t2"."cascadeId") FROM "Grand" AS "t2" WHERE "t2"."cascadeId" = "t1"."id")) FROM "Cascade" AS "t1" WHERE "t1"."parentId" = "t0"."id" ORDER BY "t1"."id" ASC), ARRAY(SELECT ROW("t3"."id", "t3"."parentId") FROM "SetNull" AS "t3" WHERE "t3"."parentId" = "t0"."id"), (SELECT COUNT(*) FROM "Cascade" AS "t4" WHERE "t4"."parentId" = "t0"."id"), (SELECT COUNT(*) FROM "SetNull" AS "t5" WHERE "t5"."parentId" = "t0"."id"), (SELECT COUNT(*) FROM "Restrict" AS "t6" WHERE "t6"."parentId" = "t0"."id"), (SELECT COUNT(*) FROM "ByCode" AS "t7" WHERE "t7"."code" = "t0"."code"), (SELECT COUNT(*) FROM "Kept" AS "t8" WHERE "t8"."parentId" = "t0"."id"), (SELECT COUNT(*) FROM "Fallback" AS "t9" WHERE "t9"."parentId" = "t0"."id") FROM "Parent" AS "t0" WHERE "t0"."id" = $1
DELETE FROM "Parent" AS "t10" WHERE "t10"."id" = $1 RETURNING "id"
COMMIT
-- postgres ts
BEGIN
SELECT "t0"."id", "t0"."code", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t1"."id", "t1"."parentId", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t2"."id", "t2"."cascadeId") AS "row" FROM "Grand" AS "t2" WHERE "t2"."cascadeId" = "t1"."id") AS "n")) AS "row" FROM "Cascade" AS "t1" WHERE "t1"."parentId" = "t0"."id" ORDER BY "t1"."id" ASC) AS "n"), (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t3"."id", "t3"."parentId") AS "row" FROM "SetNull" AS "t3" WHERE "t3"."parentId" = "t0"."id") AS "n"), (SELECT COUNT(*) FROM "Cascade" AS "t4" WHERE "t4"."parentId" = "t0"."id"), (SELECT COUNT(*) FROM "SetNull" AS "t5" WHERE "t5"."parentId" = "t0"."id"), (SELECT COUNT(*) FROM "Restrict" AS "t6" WHERE "t6"."parentId" = "t0"."id"), (SELECT COUNT(*) FROM "ByCode" AS "t7" WHERE "t7"."code" = "t0"."code"), (SELECT COUNT(*) FROM "Kept" AS "t8" WHERE "t8"."parentId" = "t0"."id"), (SELECT COUNT(*) FROM "Fallback" AS "t9" WHERE "t9"."parentId" = "t0"."id") FROM "Parent" AS "t0" WHERE "t0"."id" = $1
DELETE FROM "Parent" AS "t10" WHERE "t10"."id" = $1 RETURNING "id"
COMMIT
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."code", (SELECT COUNT(*) FROM "Cascade" AS "t4" WHERE "t4"."parentId" = "t0"."id"), (SELECT COUNT(*) FROM "SetNull" AS "t5" WHERE "t5"."parentId" = "t0"."id"), (SELECT COUNT(*) FROM "Restrict" AS "t6" WHERE "t6"."parentId" = "t0"."id"), (SELECT COUNT(*) FROM "ByCode" AS "t7" WHERE "t7"."code" = "t0"."code"), (SELECT COUNT(*) FROM "Kept" AS "t8" WHERE "t8"."parentId" = "t0"."id"), (SELECT COUNT(*) FROM "Fallback" AS "t9" WHERE "t9"."parentId" = "t0"."id") FROM "Parent" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."id", "t1"."parentId" FROM "Cascade" AS "t1" WHERE "t1"."parentId" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
SELECT "t2"."id", "t2"."cascadeId" FROM "Grand" AS "t2" WHERE "t2"."cascadeId" IN (SELECT value FROM json_each(?))
SELECT "t3"."id", "t3"."parentId" FROM "SetNull" AS "t3" WHERE "t3"."parentId" IN (SELECT value FROM json_each(?))
DELETE FROM "Parent" AS "t10" WHERE "t10"."id" = ? RETURNING "id"
COMMIT
