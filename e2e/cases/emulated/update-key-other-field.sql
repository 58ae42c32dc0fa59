-- mysql
BEGIN
SELECT `t0`.`org_id`, `t0`.`code` FROM `orgs` AS `t0` WHERE `t0`.`org_id` = ?1 FOR UPDATE
UPDATE `bills` AS `t1` SET `org_code` = ?1 WHERE `t1`.`org_code` IN ?2
SELECT `t0`.`org_id`, `t0`.`org_id` FROM `orgs` AS `t0` WHERE `t0`.`org_id` IN ?1 FOR UPDATE; /* and then */ UPDATE `orgs` AS `t0` SET `code` = ?2 WHERE (`t0`.`org_id`) IN ?<1; /* and then */ SELECT `t0`.`org_id` FROM `orgs` AS `t0` WHERE (`t0`.`org_id`) IN ?>1
SELECT `t2`.`org_id`, `t2`.`code` FROM `orgs` AS `t2` WHERE `t2`.`org_id` = ?1
COMMIT
SELECT `t0`.`org_id`, `t0`.`code` FROM `orgs` AS `t0` ORDER BY `t0`.`org_id` ASC
-- postgres
BEGIN
SELECT "t0"."org_id", "t0"."code" FROM "public"."orgs" AS "t0" WHERE "t0"."org_id" = $1 FOR UPDATE OF "t0"
UPDATE "archive"."bills" AS "t1" SET "org_code" = $1 WHERE "t1"."org_code" = ANY($2)
UPDATE "public"."orgs" AS "t0" SET "code" = $1 WHERE "t0"."org_id" = ANY($2) RETURNING "org_id"
SELECT "t2"."org_id", "t2"."code" FROM "public"."orgs" AS "t2" WHERE "t2"."org_id" = $1
COMMIT
SELECT "t0"."org_id", "t0"."code" FROM "public"."orgs" AS "t0" ORDER BY "t0"."org_id" ASC
-- sqlite
BEGIN
SELECT "t0"."org_id", "t0"."code" FROM "orgs" AS "t0" WHERE "t0"."org_id" = ?
UPDATE "bills" AS "t1" SET "org_code" = ? WHERE "t1"."org_code" IN (SELECT value FROM json_each(?))
UPDATE "orgs" AS "t0" SET "code" = ? WHERE "t0"."org_id" IN (SELECT value FROM json_each(?)) RETURNING "org_id"
SELECT "t2"."org_id", "t2"."code" FROM "orgs" AS "t2" WHERE "t2"."org_id" = ?
COMMIT
SELECT "t0"."org_id", "t0"."code" FROM "orgs" AS "t0" ORDER BY "t0"."org_id" ASC
