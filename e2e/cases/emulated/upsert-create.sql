-- mysql
BEGIN
SELECT `t0`.`org_id` FROM `orgs` AS `t0` WHERE `t0`.`org_id` = ?1 FOR UPDATE
INSERT INTO `orgs` (`org_id`, `code`) VALUES (?1, ?2) /* unless it is there */; /* and then */ SELECT `orgs`.`org_id` FROM `orgs` WHERE `orgs`.`org_id` = ?1
SELECT `t15`.`org_id`, `t15`.`code` FROM `orgs` AS `t15` WHERE `t15`.`org_id` = ?1
COMMIT
SELECT `t0`.`org_id`, `t0`.`code` FROM `orgs` AS `t0` ORDER BY `t0`.`org_id` ASC
-- postgres
BEGIN
SELECT "t0"."org_id" FROM "public"."orgs" AS "t0" WHERE "t0"."org_id" = $1 FOR UPDATE OF "t0"
INSERT INTO "public"."orgs" ("org_id", "code") VALUES ($1, $2) ON CONFLICT ("org_id") DO NOTHING RETURNING "org_id"
SELECT "t15"."org_id", "t15"."code" FROM "public"."orgs" AS "t15" WHERE "t15"."org_id" = $1
COMMIT
SELECT "t0"."org_id", "t0"."code" FROM "public"."orgs" AS "t0" ORDER BY "t0"."org_id" ASC
-- sqlite
BEGIN
SELECT "t0"."org_id" FROM "orgs" AS "t0" WHERE "t0"."org_id" = ?
INSERT INTO "orgs" ("org_id", "code") VALUES (?, ?) ON CONFLICT ("org_id") DO NOTHING RETURNING "org_id"
SELECT "t15"."org_id", "t15"."code" FROM "orgs" AS "t15" WHERE "t15"."org_id" = ?
COMMIT
SELECT "t0"."org_id", "t0"."code" FROM "orgs" AS "t0" ORDER BY "t0"."org_id" ASC
