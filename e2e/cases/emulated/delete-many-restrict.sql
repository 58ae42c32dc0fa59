-- mysql
BEGIN
SELECT `t0`.`org_id`, `t0`.`code` FROM `orgs` AS `t0` WHERE `t0`.`org_id` <= ?1 FOR UPDATE
DELETE `t1` FROM `Office` AS `t1` WHERE `t1`.`orgId` IN ?1
UPDATE `Audit` AS `t2` SET `orgId` = NULL WHERE `t2`.`orgId` IN ?1
SELECT 1 FROM `bills` AS `t3` WHERE `t3`.`org_code` IN ?1 LIMIT 1
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."org_id", "t0"."code" FROM "public"."orgs" AS "t0" WHERE "t0"."org_id" <= $1 FOR UPDATE OF "t0"
DELETE FROM "public"."Office" AS "t1" WHERE "t1"."orgId" = ANY($1)
UPDATE "public"."Audit" AS "t2" SET "orgId" = NULL WHERE "t2"."orgId" = ANY($1)
SELECT 1 FROM "archive"."bills" AS "t3" WHERE "t3"."org_code" = ANY($1) LIMIT 1
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."org_id", "t0"."code" FROM "orgs" AS "t0" WHERE "t0"."org_id" <= ?
DELETE FROM "Office" AS "t1" WHERE "t1"."orgId" IN (SELECT value FROM json_each(?))
UPDATE "Audit" AS "t2" SET "orgId" = NULL WHERE "t2"."orgId" IN (SELECT value FROM json_each(?))
SELECT 1 FROM "bills" AS "t3" WHERE "t3"."org_code" IN (SELECT value FROM json_each(?)) LIMIT 1
ROLLBACK
