-- mysql
BEGIN
SELECT `t0`.`org_id` FROM `orgs` AS `t0` WHERE `t0`.`org_id` >= ?1 FOR UPDATE
SELECT `t1`.`org`, `t1`.`number` FROM `members` AS `t1` WHERE `t1`.`org` IN ?1 FOR UPDATE
UPDATE `tasks` AS `t2` SET `org` = `t2`.`org` + ?1 WHERE (`t2`.`org`, `t2`.`member`) IN ?2
UPDATE `Note` AS `t3` SET `orgId` = `t3`.`orgId` + ?1 WHERE (`t3`.`orgId`, `t3`.`number`) IN ?2
SELECT 1 FROM `Locker` AS `t4` WHERE (`t4`.`orgId`, `t4`.`number`) IN ?1 LIMIT 1
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."org_id" FROM "public"."orgs" AS "t0" WHERE "t0"."org_id" >= $1 FOR UPDATE OF "t0"
SELECT "t1"."org", "t1"."number" FROM "public"."members" AS "t1" WHERE "t1"."org" = ANY($1) FOR UPDATE OF "t1"
UPDATE "archive"."tasks" AS "t2" SET "org" = "t2"."org" + $1 WHERE ("t2"."org", "t2"."member") IN (SELECT * FROM unnest($2::int4[], $3::int4[]))
UPDATE "public"."Note" AS "t3" SET "orgId" = "t3"."orgId" + $1 WHERE ("t3"."orgId", "t3"."number") IN (SELECT * FROM unnest($2::int4[], $3::int4[]))
SELECT 1 FROM "public"."Locker" AS "t4" WHERE ("t4"."orgId", "t4"."number") IN (SELECT * FROM unnest($1::int4[], $2::int4[])) LIMIT 1
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."org_id" FROM "orgs" AS "t0" WHERE "t0"."org_id" >= ?
SELECT "t1"."org", "t1"."number" FROM "members" AS "t1" WHERE "t1"."org" IN (SELECT value FROM json_each(?))
UPDATE "tasks" AS "t2" SET "org" = "t2"."org" + ? WHERE ("t2"."org", "t2"."member") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
UPDATE "Note" AS "t3" SET "orgId" = "t3"."orgId" + ? WHERE ("t3"."orgId", "t3"."number") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
SELECT 1 FROM "Locker" AS "t4" WHERE ("t4"."orgId", "t4"."number") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?)) LIMIT 1
ROLLBACK
