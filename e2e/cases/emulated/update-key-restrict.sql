-- mysql
BEGIN
SELECT `t0`.`org_id` FROM `orgs` AS `t0` WHERE `t0`.`org_id` = ?1 FOR UPDATE
SELECT `t1`.`org`, `t1`.`number` FROM `members` AS `t1` WHERE `t1`.`org` IN ?1 FOR UPDATE
SELECT 1 FROM `Audit` AS `t5` WHERE `t5`.`orgId` IN ?1 LIMIT 1
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."org_id" FROM "public"."orgs" AS "t0" WHERE "t0"."org_id" = $1 FOR UPDATE OF "t0"
SELECT "t1"."org", "t1"."number" FROM "public"."members" AS "t1" WHERE "t1"."org" = ANY($1) FOR UPDATE OF "t1"
SELECT 1 FROM "public"."Audit" AS "t5" WHERE "t5"."orgId" = ANY($1) LIMIT 1
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."org_id" FROM "orgs" AS "t0" WHERE "t0"."org_id" = ?
SELECT "t1"."org", "t1"."number" FROM "members" AS "t1" WHERE "t1"."org" IN (SELECT value FROM json_each(?))
SELECT 1 FROM "Audit" AS "t5" WHERE "t5"."orgId" IN (SELECT value FROM json_each(?)) LIMIT 1
ROLLBACK
