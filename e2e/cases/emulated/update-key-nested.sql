-- mysql
BEGIN
SELECT `t0`.`org_id` FROM `orgs` AS `t0` WHERE `t0`.`org_id` = ?1 FOR UPDATE
SELECT `t1`.`org`, `t1`.`number` FROM `members` AS `t1` WHERE `t1`.`org` IN ?1 FOR UPDATE
UPDATE `tasks` AS `t2` SET `org` = ?1 WHERE (`t2`.`org`, `t2`.`member`) IN ?2
UPDATE `Note` AS `t3` SET `orgId` = ?1 WHERE (`t3`.`orgId`, `t3`.`number`) IN ?2
SELECT 1 FROM `Locker` AS `t4` WHERE (`t4`.`orgId`, `t4`.`number`) IN ?1 LIMIT 1
UPDATE `members` AS `t1` SET `org` = ?1 WHERE (`t1`.`org`, `t1`.`number`) IN ?2
SELECT 1 FROM `Audit` AS `t5` WHERE `t5`.`orgId` IN ?1 LIMIT 1
UPDATE `Office` AS `t6` SET `orgId` = ?1 WHERE `t6`.`orgId` IN ?2
SELECT ?1, `t0`.`org_id` FROM `orgs` AS `t0` WHERE `t0`.`org_id` IN ?2 FOR UPDATE; /* and then */ UPDATE `orgs` AS `t0` SET `org_id` = ?1 WHERE (`t0`.`org_id`) IN ?<1; /* and then */ SELECT `t0`.`org_id` FROM `orgs` AS `t0` WHERE (`t0`.`org_id`) IN ?>1
INSERT INTO `Office` (`id`, `orgId`) VALUES (?1, ?2); /* and then */ SELECT `Office`.`id`, `Office`.`orgId` FROM `Office` WHERE `Office`.`id` = ?1
SELECT `t7`.`org`, `t7`.`number`, `t7`.`nick` FROM `members` AS `t7` WHERE `t7`.`org` = ?1 AND `t7`.`org` = ?2 AND `t7`.`number` = ?3 FOR UPDATE
SELECT `t8`.`id` FROM `tasks` AS `t8` WHERE (`t8`.`org`, `t8`.`member`) IN ?1 FOR UPDATE
DELETE `t9` FROM `Line` AS `t9` WHERE `t9`.`task` IN ?1
DELETE `t10` FROM `_LabelToTask` AS `t10` WHERE `t10`.`B` IN ?1
DELETE `t8` FROM `tasks` AS `t8` WHERE `t8`.`id` IN ?1
UPDATE `Note` AS `t11` SET `orgId` = NULL, `number` = NULL WHERE (`t11`.`orgId`, `t11`.`number`) IN ?1
DELETE `t13` FROM `Locker` AS `t13` WHERE (`t13`.`orgId`, `t13`.`number`) IN ?1
DELETE `t7` FROM `members` AS `t7` WHERE (`t7`.`org`, `t7`.`number`) IN ?1
SELECT `t14`.`org_id`, `t14`.`code` FROM `orgs` AS `t14` WHERE `t14`.`org_id` = ?1
COMMIT
SELECT `t0`.`org`, `t0`.`number`, `t0`.`nick` FROM `members` AS `t0` ORDER BY `t0`.`org` ASC, `t0`.`number` ASC
SELECT `t0`.`id`, `t0`.`title`, `t0`.`org`, `t0`.`member` FROM `tasks` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`task` FROM `Line` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`orgId` FROM `Office` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."org_id" FROM "public"."orgs" AS "t0" WHERE "t0"."org_id" = $1 FOR UPDATE OF "t0"
SELECT "t1"."org", "t1"."number" FROM "public"."members" AS "t1" WHERE "t1"."org" = ANY($1) FOR UPDATE OF "t1"
UPDATE "archive"."tasks" AS "t2" SET "org" = $1 WHERE ("t2"."org", "t2"."member") IN (SELECT * FROM unnest($2::int4[], $3::int4[]))
UPDATE "public"."Note" AS "t3" SET "orgId" = $1 WHERE ("t3"."orgId", "t3"."number") IN (SELECT * FROM unnest($2::int4[], $3::int4[]))
SELECT 1 FROM "public"."Locker" AS "t4" WHERE ("t4"."orgId", "t4"."number") IN (SELECT * FROM unnest($1::int4[], $2::int4[])) LIMIT 1
UPDATE "public"."members" AS "t1" SET "org" = $1 WHERE ("t1"."org", "t1"."number") IN (SELECT * FROM unnest($2::int4[], $3::int4[]))
SELECT 1 FROM "public"."Audit" AS "t5" WHERE "t5"."orgId" = ANY($1) LIMIT 1
UPDATE "public"."Office" AS "t6" SET "orgId" = $1 WHERE "t6"."orgId" = ANY($2)
UPDATE "public"."orgs" AS "t0" SET "org_id" = $1 WHERE "t0"."org_id" = ANY($2) RETURNING "org_id"
INSERT INTO "public"."Office" ("id", "orgId") VALUES ($1, $2) RETURNING "id", "orgId"
SELECT "t7"."org", "t7"."number", "t7"."nick" FROM "public"."members" AS "t7" WHERE "t7"."org" = $1 AND "t7"."org" = $2 AND "t7"."number" = $3 FOR UPDATE OF "t7"
SELECT "t8"."id" FROM "archive"."tasks" AS "t8" WHERE ("t8"."org", "t8"."member") IN (SELECT * FROM unnest($1::int4[], $2::int4[])) FOR UPDATE OF "t8"
DELETE FROM "archive"."Line" AS "t9" WHERE "t9"."task" = ANY($1)
DELETE FROM "archive"."_LabelToTask" AS "t10" WHERE "t10"."B" = ANY($1)
DELETE FROM "archive"."tasks" AS "t8" WHERE "t8"."id" = ANY($1)
UPDATE "public"."Note" AS "t11" SET "orgId" = NULL, "number" = NULL WHERE ("t11"."orgId", "t11"."number") IN (SELECT * FROM unnest($1::int4[], $2::int4[]))
DELETE FROM "public"."Locker" AS "t13" WHERE ("t13"."orgId", "t13"."number") IN (SELECT * FROM unnest($1::int4[], $2::int4[]))
DELETE FROM "public"."members" AS "t7" WHERE ("t7"."org", "t7"."number") IN (SELECT * FROM unnest($1::int4[], $2::int4[]))
SELECT "t14"."org_id", "t14"."code" FROM "public"."orgs" AS "t14" WHERE "t14"."org_id" = $1
COMMIT
SELECT "t0"."org", "t0"."number", "t0"."nick" FROM "public"."members" AS "t0" ORDER BY "t0"."org" ASC, "t0"."number" ASC
SELECT "t0"."id", "t0"."title", "t0"."org", "t0"."member" FROM "archive"."tasks" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."task" FROM "archive"."Line" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."orgId" FROM "public"."Office" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."org_id" FROM "orgs" AS "t0" WHERE "t0"."org_id" = ?
SELECT "t1"."org", "t1"."number" FROM "members" AS "t1" WHERE "t1"."org" IN (SELECT value FROM json_each(?))
UPDATE "tasks" AS "t2" SET "org" = ? WHERE ("t2"."org", "t2"."member") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
UPDATE "Note" AS "t3" SET "orgId" = ? WHERE ("t3"."orgId", "t3"."number") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
SELECT 1 FROM "Locker" AS "t4" WHERE ("t4"."orgId", "t4"."number") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?)) LIMIT 1
UPDATE "members" AS "t1" SET "org" = ? WHERE ("t1"."org", "t1"."number") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
SELECT 1 FROM "Audit" AS "t5" WHERE "t5"."orgId" IN (SELECT value FROM json_each(?)) LIMIT 1
UPDATE "Office" AS "t6" SET "orgId" = ? WHERE "t6"."orgId" IN (SELECT value FROM json_each(?))
UPDATE "orgs" AS "t0" SET "org_id" = ? WHERE "t0"."org_id" IN (SELECT value FROM json_each(?)) RETURNING "org_id"
INSERT INTO "Office" ("id", "orgId") VALUES (?, ?) RETURNING "id", "orgId"
SELECT "t7"."org", "t7"."number", "t7"."nick" FROM "members" AS "t7" WHERE "t7"."org" = ? AND "t7"."org" = ? AND "t7"."number" = ?
SELECT "t8"."id" FROM "tasks" AS "t8" WHERE ("t8"."org", "t8"."member") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
DELETE FROM "Line" AS "t9" WHERE "t9"."task" IN (SELECT value FROM json_each(?))
DELETE FROM "_LabelToTask" AS "t10" WHERE "t10"."B" IN (SELECT value FROM json_each(?))
DELETE FROM "tasks" AS "t8" WHERE "t8"."id" IN (SELECT value FROM json_each(?))
UPDATE "Note" AS "t11" SET "orgId" = NULL, "number" = NULL WHERE ("t11"."orgId", "t11"."number") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
DELETE FROM "Locker" AS "t13" WHERE ("t13"."orgId", "t13"."number") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
DELETE FROM "members" AS "t7" WHERE ("t7"."org", "t7"."number") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
SELECT "t14"."org_id", "t14"."code" FROM "orgs" AS "t14" WHERE "t14"."org_id" = ?
COMMIT
SELECT "t0"."org", "t0"."number", "t0"."nick" FROM "members" AS "t0" ORDER BY "t0"."org" ASC, "t0"."number" ASC
SELECT "t0"."id", "t0"."title", "t0"."org", "t0"."member" FROM "tasks" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."task" FROM "Line" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."orgId" FROM "Office" AS "t0" ORDER BY "t0"."id" ASC
