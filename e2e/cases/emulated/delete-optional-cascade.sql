-- mysql
BEGIN
SELECT `t11`.`org_id`, `t11`.`code`, `t11`.`org_id`, `t11`.`code`, `t11`.`org_id` FROM `orgs` AS `t11` WHERE `t11`.`org_id` = ?1 FOR UPDATE; /* and then */ DELETE `t11` FROM `orgs` AS `t11` WHERE (`t11`.`org_id`) IN ?<1
SELECT `t0`.`org`, `t0`.`number`, `t0`.`nick` FROM `members` AS `t0` WHERE `t0`.`org` IN ?1 FOR UPDATE
SELECT 1 FROM `bills` AS `t7` WHERE `t7`.`org_code` IN ?1 LIMIT 1
UPDATE `Audit` AS `t8` SET `orgId` = NULL WHERE `t8`.`orgId` IN ?1
DELETE `t9` FROM `Office` AS `t9` WHERE `t9`.`orgId` IN ?1
COMMIT
SELECT `t0`.`id`, `t0`.`orgId` FROM `Office` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`orgId` FROM `Audit` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
DELETE FROM "public"."orgs" AS "t11" WHERE "t11"."org_id" = $1 RETURNING "org_id", "code", "org_id", "code"
SELECT "t0"."org", "t0"."number", "t0"."nick" FROM "public"."members" AS "t0" WHERE "t0"."org" = ANY($1) FOR UPDATE OF "t0"
SELECT 1 FROM "archive"."bills" AS "t7" WHERE "t7"."org_code" = ANY($1) LIMIT 1
UPDATE "public"."Audit" AS "t8" SET "orgId" = NULL WHERE "t8"."orgId" = ANY($1)
DELETE FROM "public"."Office" AS "t9" WHERE "t9"."orgId" = ANY($1)
COMMIT
SELECT "t0"."id", "t0"."orgId" FROM "public"."Office" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."orgId" FROM "public"."Audit" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
DELETE FROM "orgs" AS "t11" WHERE "t11"."org_id" = ? RETURNING "org_id", "code", "org_id", "code"
SELECT "t0"."org", "t0"."number", "t0"."nick" FROM "members" AS "t0" WHERE "t0"."org" IN (SELECT value FROM json_each(?))
SELECT 1 FROM "bills" AS "t7" WHERE "t7"."org_code" IN (SELECT value FROM json_each(?)) LIMIT 1
UPDATE "Audit" AS "t8" SET "orgId" = NULL WHERE "t8"."orgId" IN (SELECT value FROM json_each(?))
DELETE FROM "Office" AS "t9" WHERE "t9"."orgId" IN (SELECT value FROM json_each(?))
COMMIT
SELECT "t0"."id", "t0"."orgId" FROM "Office" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."orgId" FROM "Audit" AS "t0" ORDER BY "t0"."id" ASC
