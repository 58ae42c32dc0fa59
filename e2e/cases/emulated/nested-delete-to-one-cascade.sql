-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`orgId` FROM `Office` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`org_id`, `t1`.`code` FROM `orgs` AS `t1` WHERE `t1`.`org_id` = ?1 FOR UPDATE
SELECT `t2`.`org`, `t2`.`number`, `t2`.`nick` FROM `members` AS `t2` WHERE `t2`.`org` IN ?1 FOR UPDATE
SELECT `t3`.`id` FROM `tasks` AS `t3` WHERE (`t3`.`org`, `t3`.`member`) IN ?1 FOR UPDATE
DELETE `t4` FROM `Line` AS `t4` WHERE `t4`.`task` IN ?1
DELETE `t5` FROM `_LabelToTask` AS `t5` WHERE `t5`.`B` IN ?1
DELETE `t3` FROM `tasks` AS `t3` WHERE `t3`.`id` IN ?1
UPDATE `Note` AS `t6` SET `orgId` = NULL, `number` = NULL WHERE (`t6`.`orgId`, `t6`.`number`) IN ?1
UPDATE `Badge` AS `t7` SET `nick` = NULL WHERE `t7`.`nick` IN ?1
DELETE `t8` FROM `Locker` AS `t8` WHERE (`t8`.`orgId`, `t8`.`number`) IN ?1
DELETE `t2` FROM `members` AS `t2` WHERE (`t2`.`org`, `t2`.`number`) IN ?1
SELECT 1 FROM `bills` AS `t9` WHERE `t9`.`org_code` IN ?1 LIMIT 1
UPDATE `Audit` AS `t10` SET `orgId` = NULL WHERE `t10`.`orgId` IN ?1
DELETE `t11` FROM `Office` AS `t11` WHERE `t11`.`orgId` IN ?1
DELETE `t1` FROM `orgs` AS `t1` WHERE `t1`.`org_id` IN ?1
SELECT `t12`.`id`, `t12`.`orgId` FROM `Office` AS `t12` WHERE `t12`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`orgId` FROM `Office` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`org`, `t0`.`number`, `t0`.`nick` FROM `members` AS `t0` ORDER BY `t0`.`org` ASC, `t0`.`number` ASC
-- postgres
BEGIN
SELECT "t0"."id", "t0"."orgId" FROM "public"."Office" AS "t0" WHERE "t0"."id" = $1
SELECT "t1"."org_id", "t1"."code" FROM "public"."orgs" AS "t1" WHERE "t1"."org_id" = $1 FOR UPDATE OF "t1"
SELECT "t2"."org", "t2"."number", "t2"."nick" FROM "public"."members" AS "t2" WHERE "t2"."org" = ANY($1) FOR UPDATE OF "t2"
SELECT "t3"."id" FROM "archive"."tasks" AS "t3" WHERE ("t3"."org", "t3"."member") IN (SELECT * FROM unnest($1::int4[], $2::int4[])) FOR UPDATE OF "t3"
DELETE FROM "archive"."Line" AS "t4" WHERE "t4"."task" = ANY($1)
DELETE FROM "archive"."_LabelToTask" AS "t5" WHERE "t5"."B" = ANY($1)
DELETE FROM "archive"."tasks" AS "t3" WHERE "t3"."id" = ANY($1)
UPDATE "public"."Note" AS "t6" SET "orgId" = NULL, "number" = NULL WHERE ("t6"."orgId", "t6"."number") IN (SELECT * FROM unnest($1::int4[], $2::int4[]))
UPDATE "public"."Badge" AS "t7" SET "nick" = NULL WHERE "t7"."nick" = ANY($1)
DELETE FROM "public"."Locker" AS "t8" WHERE ("t8"."orgId", "t8"."number") IN (SELECT * FROM unnest($1::int4[], $2::int4[]))
DELETE FROM "public"."members" AS "t2" WHERE ("t2"."org", "t2"."number") IN (SELECT * FROM unnest($1::int4[], $2::int4[]))
SELECT 1 FROM "archive"."bills" AS "t9" WHERE "t9"."org_code" = ANY($1) LIMIT 1
UPDATE "public"."Audit" AS "t10" SET "orgId" = NULL WHERE "t10"."orgId" = ANY($1)
DELETE FROM "public"."Office" AS "t11" WHERE "t11"."orgId" = ANY($1)
DELETE FROM "public"."orgs" AS "t1" WHERE "t1"."org_id" = ANY($1)
SELECT "t12"."id", "t12"."orgId" FROM "public"."Office" AS "t12" WHERE "t12"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."orgId" FROM "public"."Office" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."org", "t0"."number", "t0"."nick" FROM "public"."members" AS "t0" ORDER BY "t0"."org" ASC, "t0"."number" ASC
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."orgId" FROM "Office" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."org_id", "t1"."code" FROM "orgs" AS "t1" WHERE "t1"."org_id" = ?
SELECT "t2"."org", "t2"."number", "t2"."nick" FROM "members" AS "t2" WHERE "t2"."org" IN (SELECT value FROM json_each(?))
SELECT "t3"."id" FROM "tasks" AS "t3" WHERE ("t3"."org", "t3"."member") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
DELETE FROM "Line" AS "t4" WHERE "t4"."task" IN (SELECT value FROM json_each(?))
DELETE FROM "_LabelToTask" AS "t5" WHERE "t5"."B" IN (SELECT value FROM json_each(?))
DELETE FROM "tasks" AS "t3" WHERE "t3"."id" IN (SELECT value FROM json_each(?))
UPDATE "Note" AS "t6" SET "orgId" = NULL, "number" = NULL WHERE ("t6"."orgId", "t6"."number") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
UPDATE "Badge" AS "t7" SET "nick" = NULL WHERE "t7"."nick" IN (SELECT value FROM json_each(?))
DELETE FROM "Locker" AS "t8" WHERE ("t8"."orgId", "t8"."number") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
DELETE FROM "members" AS "t2" WHERE ("t2"."org", "t2"."number") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
SELECT 1 FROM "bills" AS "t9" WHERE "t9"."org_code" IN (SELECT value FROM json_each(?)) LIMIT 1
UPDATE "Audit" AS "t10" SET "orgId" = NULL WHERE "t10"."orgId" IN (SELECT value FROM json_each(?))
DELETE FROM "Office" AS "t11" WHERE "t11"."orgId" IN (SELECT value FROM json_each(?))
DELETE FROM "orgs" AS "t1" WHERE "t1"."org_id" IN (SELECT value FROM json_each(?))
SELECT "t12"."id", "t12"."orgId" FROM "Office" AS "t12" WHERE "t12"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."orgId" FROM "Office" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."org", "t0"."number", "t0"."nick" FROM "members" AS "t0" ORDER BY "t0"."org" ASC, "t0"."number" ASC
