-- mysql
BEGIN
SELECT `t11`.`code`, `t11`.`org_id`, `t11`.`code`, `t11`.`org_id` FROM `orgs` AS `t11` WHERE `t11`.`org_id` = ?1 FOR UPDATE; /* and then */ DELETE `t11` FROM `orgs` AS `t11` WHERE (`t11`.`org_id`) IN ?<1
SELECT `t0`.`org`, `t0`.`number`, `t0`.`nick` FROM `members` AS `t0` WHERE `t0`.`org` IN ?1 FOR UPDATE
SELECT `t1`.`id` FROM `tasks` AS `t1` WHERE (`t1`.`org`, `t1`.`member`) IN ?1 FOR UPDATE
DELETE `t2` FROM `Line` AS `t2` WHERE `t2`.`task` IN ?1
DELETE `t3` FROM `_LabelToTask` AS `t3` WHERE `t3`.`B` IN ?1
DELETE `t1` FROM `tasks` AS `t1` WHERE `t1`.`id` IN ?1
UPDATE `Note` AS `t4` SET `orgId` = NULL, `number` = NULL WHERE (`t4`.`orgId`, `t4`.`number`) IN ?1
UPDATE `Badge` AS `t5` SET `nick` = NULL WHERE `t5`.`nick` IN ?1
DELETE `t6` FROM `Locker` AS `t6` WHERE (`t6`.`orgId`, `t6`.`number`) IN ?1
DELETE `t0` FROM `members` AS `t0` WHERE (`t0`.`org`, `t0`.`number`) IN ?1
SELECT 1 FROM `bills` AS `t7` WHERE `t7`.`org_code` IN ?1 LIMIT 1
UPDATE `Audit` AS `t8` SET `orgId` = NULL WHERE `t8`.`orgId` IN ?1
DELETE `t9` FROM `Office` AS `t9` WHERE `t9`.`orgId` IN ?1
COMMIT
SELECT `t0`.`id`, `t0`.`title`, `t0`.`org`, `t0`.`member` FROM `tasks` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
DELETE FROM "public"."orgs" AS "t11" WHERE "t11"."org_id" = $1 RETURNING "code", "org_id", "code"
SELECT "t0"."org", "t0"."number", "t0"."nick" FROM "public"."members" AS "t0" WHERE "t0"."org" = ANY($1) FOR UPDATE OF "t0"
SELECT "t1"."id" FROM "archive"."tasks" AS "t1" WHERE ("t1"."org", "t1"."member") IN (SELECT * FROM unnest($1::int4[], $2::int4[])) FOR UPDATE OF "t1"
DELETE FROM "archive"."Line" AS "t2" WHERE "t2"."task" = ANY($1)
DELETE FROM "archive"."_LabelToTask" AS "t3" WHERE "t3"."B" = ANY($1)
DELETE FROM "archive"."tasks" AS "t1" WHERE "t1"."id" = ANY($1)
UPDATE "public"."Note" AS "t4" SET "orgId" = NULL, "number" = NULL WHERE ("t4"."orgId", "t4"."number") IN (SELECT * FROM unnest($1::int4[], $2::int4[]))
UPDATE "public"."Badge" AS "t5" SET "nick" = NULL WHERE "t5"."nick" = ANY($1)
DELETE FROM "public"."Locker" AS "t6" WHERE ("t6"."orgId", "t6"."number") IN (SELECT * FROM unnest($1::int4[], $2::int4[]))
DELETE FROM "public"."members" AS "t0" WHERE ("t0"."org", "t0"."number") IN (SELECT * FROM unnest($1::int4[], $2::int4[]))
SELECT 1 FROM "archive"."bills" AS "t7" WHERE "t7"."org_code" = ANY($1) LIMIT 1
UPDATE "public"."Audit" AS "t8" SET "orgId" = NULL WHERE "t8"."orgId" = ANY($1)
DELETE FROM "public"."Office" AS "t9" WHERE "t9"."orgId" = ANY($1)
COMMIT
SELECT "t0"."id", "t0"."title", "t0"."org", "t0"."member" FROM "archive"."tasks" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
DELETE FROM "orgs" AS "t11" WHERE "t11"."org_id" = ? RETURNING "code", "org_id", "code"
SELECT "t0"."org", "t0"."number", "t0"."nick" FROM "members" AS "t0" WHERE "t0"."org" IN (SELECT value FROM json_each(?))
SELECT "t1"."id" FROM "tasks" AS "t1" WHERE ("t1"."org", "t1"."member") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
DELETE FROM "Line" AS "t2" WHERE "t2"."task" IN (SELECT value FROM json_each(?))
DELETE FROM "_LabelToTask" AS "t3" WHERE "t3"."B" IN (SELECT value FROM json_each(?))
DELETE FROM "tasks" AS "t1" WHERE "t1"."id" IN (SELECT value FROM json_each(?))
UPDATE "Note" AS "t4" SET "orgId" = NULL, "number" = NULL WHERE ("t4"."orgId", "t4"."number") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
UPDATE "Badge" AS "t5" SET "nick" = NULL WHERE "t5"."nick" IN (SELECT value FROM json_each(?))
DELETE FROM "Locker" AS "t6" WHERE ("t6"."orgId", "t6"."number") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
DELETE FROM "members" AS "t0" WHERE ("t0"."org", "t0"."number") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
SELECT 1 FROM "bills" AS "t7" WHERE "t7"."org_code" IN (SELECT value FROM json_each(?)) LIMIT 1
UPDATE "Audit" AS "t8" SET "orgId" = NULL WHERE "t8"."orgId" IN (SELECT value FROM json_each(?))
DELETE FROM "Office" AS "t9" WHERE "t9"."orgId" IN (SELECT value FROM json_each(?))
COMMIT
SELECT "t0"."id", "t0"."title", "t0"."org", "t0"."member" FROM "tasks" AS "t0" ORDER BY "t0"."id" ASC
