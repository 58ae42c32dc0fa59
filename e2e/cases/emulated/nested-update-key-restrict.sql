-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`orgId` FROM `Audit` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`org_id` FROM `orgs` AS `t1` WHERE `t1`.`org_id` = ?1 FOR UPDATE
SELECT `t2`.`org`, `t2`.`number` FROM `members` AS `t2` WHERE `t2`.`org` IN ?1 FOR UPDATE
SELECT 1 FROM `Audit` AS `t6` WHERE `t6`.`orgId` IN ?1 LIMIT 1
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id", "t0"."orgId" FROM "public"."Audit" AS "t0" WHERE "t0"."id" = $1
SELECT "t1"."org_id" FROM "public"."orgs" AS "t1" WHERE "t1"."org_id" = $1 FOR UPDATE OF "t1"
SELECT "t2"."org", "t2"."number" FROM "public"."members" AS "t2" WHERE "t2"."org" = ANY($1) FOR UPDATE OF "t2"
SELECT 1 FROM "public"."Audit" AS "t6" WHERE "t6"."orgId" = ANY($1) LIMIT 1
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."orgId" FROM "Audit" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."org_id" FROM "orgs" AS "t1" WHERE "t1"."org_id" = ?
SELECT "t2"."org", "t2"."number" FROM "members" AS "t2" WHERE "t2"."org" IN (SELECT value FROM json_each(?))
SELECT 1 FROM "Audit" AS "t6" WHERE "t6"."orgId" IN (SELECT value FROM json_each(?)) LIMIT 1
ROLLBACK
