-- mysql
BEGIN
SELECT `t0`.`org_id`, `t0`.`code` FROM `orgs` AS `t0` WHERE `t0`.`org_id` IN ?1 FOR UPDATE
DELETE `t1` FROM `Office` AS `t1` WHERE `t1`.`orgId` IN ?1
UPDATE `Audit` AS `t2` SET `orgId` = NULL WHERE `t2`.`orgId` IN ?1
SELECT 1 FROM `bills` AS `t3` WHERE `t3`.`org_code` IN ?1 LIMIT 1
SELECT `t4`.`org`, `t4`.`number`, `t4`.`nick` FROM `members` AS `t4` WHERE `t4`.`org` IN ?1 FOR UPDATE
DELETE `t5` FROM `Locker` AS `t5` WHERE (`t5`.`orgId`, `t5`.`number`) IN ?1
UPDATE `Badge` AS `t6` SET `nick` = NULL WHERE `t6`.`nick` IN ?1
UPDATE `Note` AS `t7` SET `orgId` = NULL, `number` = NULL WHERE (`t7`.`orgId`, `t7`.`number`) IN ?1
SELECT `t8`.`id` FROM `tasks` AS `t8` WHERE (`t8`.`org`, `t8`.`member`) IN ?1 FOR UPDATE
DELETE `t9` FROM `_LabelToTask` AS `t9` WHERE `t9`.`B` IN ?1
DELETE `t10` FROM `Line` AS `t10` WHERE `t10`.`task` IN ?1
DELETE `t8` FROM `tasks` AS `t8` WHERE `t8`.`id` IN ?1
DELETE `t4` FROM `members` AS `t4` WHERE (`t4`.`org`, `t4`.`number`) IN ?1
DELETE `t0` FROM `orgs` AS `t0` WHERE `t0`.`org_id` IN ?1
COMMIT
SELECT `t0`.`org_id`, `t0`.`code` FROM `orgs` AS `t0` ORDER BY `t0`.`org_id` ASC
SELECT `t0`.`org`, `t0`.`number`, `t0`.`nick` FROM `members` AS `t0` ORDER BY `t0`.`org` ASC, `t0`.`number` ASC
SELECT `t0`.`id`, `t0`.`title`, `t0`.`org`, `t0`.`member` FROM `tasks` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`task` FROM `Line` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`orgId`, `t0`.`number` FROM `Note` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`orgId` FROM `Office` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."org_id", "t0"."code" FROM "public"."orgs" AS "t0" WHERE "t0"."org_id" = ANY($1) FOR UPDATE OF "t0"
DELETE FROM "public"."Office" AS "t1" WHERE "t1"."orgId" = ANY($1)
UPDATE "public"."Audit" AS "t2" SET "orgId" = NULL WHERE "t2"."orgId" = ANY($1)
SELECT 1 FROM "archive"."bills" AS "t3" WHERE "t3"."org_code" = ANY($1) LIMIT 1
SELECT "t4"."org", "t4"."number", "t4"."nick" FROM "public"."members" AS "t4" WHERE "t4"."org" = ANY($1) FOR UPDATE OF "t4"
DELETE FROM "public"."Locker" AS "t5" WHERE ("t5"."orgId", "t5"."number") IN (SELECT * FROM unnest($1::int4[], $2::int4[]))
UPDATE "public"."Badge" AS "t6" SET "nick" = NULL WHERE "t6"."nick" = ANY($1)
UPDATE "public"."Note" AS "t7" SET "orgId" = NULL, "number" = NULL WHERE ("t7"."orgId", "t7"."number") IN (SELECT * FROM unnest($1::int4[], $2::int4[]))
SELECT "t8"."id" FROM "archive"."tasks" AS "t8" WHERE ("t8"."org", "t8"."member") IN (SELECT * FROM unnest($1::int4[], $2::int4[])) FOR UPDATE OF "t8"
DELETE FROM "archive"."_LabelToTask" AS "t9" WHERE "t9"."B" = ANY($1)
DELETE FROM "archive"."Line" AS "t10" WHERE "t10"."task" = ANY($1)
DELETE FROM "archive"."tasks" AS "t8" WHERE "t8"."id" = ANY($1)
DELETE FROM "public"."members" AS "t4" WHERE ("t4"."org", "t4"."number") IN (SELECT * FROM unnest($1::int4[], $2::int4[]))
DELETE FROM "public"."orgs" AS "t0" WHERE "t0"."org_id" = ANY($1)
COMMIT
SELECT "t0"."org_id", "t0"."code" FROM "public"."orgs" AS "t0" ORDER BY "t0"."org_id" ASC
SELECT "t0"."org", "t0"."number", "t0"."nick" FROM "public"."members" AS "t0" ORDER BY "t0"."org" ASC, "t0"."number" ASC
SELECT "t0"."id", "t0"."title", "t0"."org", "t0"."member" FROM "archive"."tasks" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."task" FROM "archive"."Line" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."orgId", "t0"."number" FROM "public"."Note" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."orgId" FROM "public"."Office" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."org_id", "t0"."code" FROM "orgs" AS "t0" WHERE "t0"."org_id" IN (SELECT value FROM json_each(?))
DELETE FROM "Office" AS "t1" WHERE "t1"."orgId" IN (SELECT value FROM json_each(?))
UPDATE "Audit" AS "t2" SET "orgId" = NULL WHERE "t2"."orgId" IN (SELECT value FROM json_each(?))
SELECT 1 FROM "bills" AS "t3" WHERE "t3"."org_code" IN (SELECT value FROM json_each(?)) LIMIT 1
SELECT "t4"."org", "t4"."number", "t4"."nick" FROM "members" AS "t4" WHERE "t4"."org" IN (SELECT value FROM json_each(?))
DELETE FROM "Locker" AS "t5" WHERE ("t5"."orgId", "t5"."number") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
UPDATE "Badge" AS "t6" SET "nick" = NULL WHERE "t6"."nick" IN (SELECT value FROM json_each(?))
UPDATE "Note" AS "t7" SET "orgId" = NULL, "number" = NULL WHERE ("t7"."orgId", "t7"."number") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
SELECT "t8"."id" FROM "tasks" AS "t8" WHERE ("t8"."org", "t8"."member") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
DELETE FROM "_LabelToTask" AS "t9" WHERE "t9"."B" IN (SELECT value FROM json_each(?))
DELETE FROM "Line" AS "t10" WHERE "t10"."task" IN (SELECT value FROM json_each(?))
DELETE FROM "tasks" AS "t8" WHERE "t8"."id" IN (SELECT value FROM json_each(?))
DELETE FROM "members" AS "t4" WHERE ("t4"."org", "t4"."number") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
DELETE FROM "orgs" AS "t0" WHERE "t0"."org_id" IN (SELECT value FROM json_each(?))
COMMIT
SELECT "t0"."org_id", "t0"."code" FROM "orgs" AS "t0" ORDER BY "t0"."org_id" ASC
SELECT "t0"."org", "t0"."number", "t0"."nick" FROM "members" AS "t0" ORDER BY "t0"."org" ASC, "t0"."number" ASC
SELECT "t0"."id", "t0"."title", "t0"."org", "t0"."member" FROM "tasks" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."task" FROM "Line" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."orgId", "t0"."number" FROM "Note" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."orgId" FROM "Office" AS "t0" ORDER BY "t0"."id" ASC
