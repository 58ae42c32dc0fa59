-- mysql
BEGIN
SELECT `t0`.`org_id` FROM `orgs` AS `t0` WHERE `t0`.`org_id` = ?1
UPDATE `Office` AS `t1` SET `orgId` = NULL WHERE `t1`.`orgId` = ?1 AND `t1`.`id` = ?2
SELECT `t2`.`org_id`, `t2`.`code` FROM `orgs` AS `t2` WHERE `t2`.`org_id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`orgId` FROM `Office` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."org_id" FROM "public"."orgs" AS "t0" WHERE "t0"."org_id" = $1
UPDATE "public"."Office" AS "t1" SET "orgId" = NULL WHERE "t1"."orgId" = $1 AND "t1"."id" = $2
SELECT "t2"."org_id", "t2"."code" FROM "public"."orgs" AS "t2" WHERE "t2"."org_id" = $1
COMMIT
SELECT "t0"."id", "t0"."orgId" FROM "public"."Office" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."org_id" FROM "orgs" AS "t0" WHERE "t0"."org_id" = ?
UPDATE "Office" AS "t1" SET "orgId" = NULL WHERE "t1"."orgId" = ? AND "t1"."id" = ?
SELECT "t2"."org_id", "t2"."code" FROM "orgs" AS "t2" WHERE "t2"."org_id" = ?
COMMIT
SELECT "t0"."id", "t0"."orgId" FROM "Office" AS "t0" ORDER BY "t0"."id" ASC
