-- mysql
BEGIN
SELECT `t0`.`org_id` FROM `orgs` AS `t0` WHERE (`t0`.`org_id`) IN (SELECT * FROM (SELECT `t1`.`org_id` FROM `orgs` AS `t1` WHERE `t1`.`org_id` = ?1 LIMIT ?2) AS `l`) FOR UPDATE
SELECT `t2`.`org`, `t2`.`number` FROM `members` AS `t2` WHERE `t2`.`org` IN ?1 FOR UPDATE
UPDATE `tasks` AS `t3` SET `org` = ?1 WHERE (`t3`.`org`, `t3`.`member`) IN ?2
UPDATE `Note` AS `t4` SET `orgId` = ?1 WHERE (`t4`.`orgId`, `t4`.`number`) IN ?2
SELECT 1 FROM `Locker` AS `t5` WHERE (`t5`.`orgId`, `t5`.`number`) IN ?1 LIMIT 1
UPDATE `members` AS `t2` SET `org` = ?1 WHERE (`t2`.`org`, `t2`.`number`) IN ?2
SELECT 1 FROM `Audit` AS `t6` WHERE `t6`.`orgId` IN ?1 LIMIT 1
UPDATE `Office` AS `t7` SET `orgId` = ?1 WHERE `t7`.`orgId` IN ?2
UPDATE `orgs` AS `t0` SET `org_id` = ?1 WHERE `t0`.`org_id` IN ?2
COMMIT
SELECT `t0`.`org_id`, `t0`.`code` FROM `orgs` AS `t0` ORDER BY `t0`.`org_id` ASC
SELECT `t0`.`org`, `t0`.`number`, `t0`.`nick` FROM `members` AS `t0` ORDER BY `t0`.`org` ASC, `t0`.`number` ASC
-- postgres
BEGIN
SELECT "t0"."org_id" FROM "public"."orgs" AS "t0" WHERE ("t0"."org_id") IN (SELECT "t1"."org_id" FROM "public"."orgs" AS "t1" WHERE "t1"."org_id" = $1 LIMIT $2) FOR UPDATE OF "t0"
SELECT "t2"."org", "t2"."number" FROM "public"."members" AS "t2" WHERE "t2"."org" = ANY($1) FOR UPDATE OF "t2"
UPDATE "archive"."tasks" AS "t3" SET "org" = $1 WHERE ("t3"."org", "t3"."member") IN (SELECT * FROM unnest($2::int4[], $3::int4[]))
UPDATE "public"."Note" AS "t4" SET "orgId" = $1 WHERE ("t4"."orgId", "t4"."number") IN (SELECT * FROM unnest($2::int4[], $3::int4[]))
SELECT 1 FROM "public"."Locker" AS "t5" WHERE ("t5"."orgId", "t5"."number") IN (SELECT * FROM unnest($1::int4[], $2::int4[])) LIMIT 1
UPDATE "public"."members" AS "t2" SET "org" = $1 WHERE ("t2"."org", "t2"."number") IN (SELECT * FROM unnest($2::int4[], $3::int4[]))
SELECT 1 FROM "public"."Audit" AS "t6" WHERE "t6"."orgId" = ANY($1) LIMIT 1
UPDATE "public"."Office" AS "t7" SET "orgId" = $1 WHERE "t7"."orgId" = ANY($2)
UPDATE "public"."orgs" AS "t0" SET "org_id" = $1 WHERE "t0"."org_id" = ANY($2)
COMMIT
SELECT "t0"."org_id", "t0"."code" FROM "public"."orgs" AS "t0" ORDER BY "t0"."org_id" ASC
SELECT "t0"."org", "t0"."number", "t0"."nick" FROM "public"."members" AS "t0" ORDER BY "t0"."org" ASC, "t0"."number" ASC
-- sqlite
BEGIN
SELECT "t0"."org_id" FROM "orgs" AS "t0" WHERE ("t0"."org_id") IN (SELECT "t1"."org_id" FROM "orgs" AS "t1" WHERE "t1"."org_id" = ? LIMIT ?)
SELECT "t2"."org", "t2"."number" FROM "members" AS "t2" WHERE "t2"."org" IN (SELECT value FROM json_each(?))
UPDATE "tasks" AS "t3" SET "org" = ? WHERE ("t3"."org", "t3"."member") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
UPDATE "Note" AS "t4" SET "orgId" = ? WHERE ("t4"."orgId", "t4"."number") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
SELECT 1 FROM "Locker" AS "t5" WHERE ("t5"."orgId", "t5"."number") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?)) LIMIT 1
UPDATE "members" AS "t2" SET "org" = ? WHERE ("t2"."org", "t2"."number") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
SELECT 1 FROM "Audit" AS "t6" WHERE "t6"."orgId" IN (SELECT value FROM json_each(?)) LIMIT 1
UPDATE "Office" AS "t7" SET "orgId" = ? WHERE "t7"."orgId" IN (SELECT value FROM json_each(?))
UPDATE "orgs" AS "t0" SET "org_id" = ? WHERE "t0"."org_id" IN (SELECT value FROM json_each(?))
COMMIT
SELECT "t0"."org_id", "t0"."code" FROM "orgs" AS "t0" ORDER BY "t0"."org_id" ASC
SELECT "t0"."org", "t0"."number", "t0"."nick" FROM "members" AS "t0" ORDER BY "t0"."org" ASC, "t0"."number" ASC
