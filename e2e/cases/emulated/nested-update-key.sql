-- mysql
BEGIN
SELECT `t0`.`org_id` FROM `orgs` AS `t0` WHERE `t0`.`org_id` = ?1
SELECT `t1`.`org`, `t1`.`number` FROM `members` AS `t1` WHERE `t1`.`org` = ?1 AND `t1`.`org` = ?2 AND `t1`.`number` = ?3 FOR UPDATE
UPDATE `tasks` AS `t2` SET `member` = ?1 WHERE (`t2`.`org`, `t2`.`member`) IN ?2
UPDATE `Note` AS `t3` SET `number` = ?1 WHERE (`t3`.`orgId`, `t3`.`number`) IN ?2
SELECT 1 FROM `Locker` AS `t4` WHERE (`t4`.`orgId`, `t4`.`number`) IN ?1 LIMIT 1
SELECT `t1`.`org`, ?1, `t1`.`org`, `t1`.`number` FROM `members` AS `t1` WHERE (`t1`.`org`, `t1`.`number`) IN ?2 FOR UPDATE; /* and then */ UPDATE `members` AS `t1` SET `number` = ?1 WHERE (`t1`.`org`, `t1`.`number`) IN ?<2; /* and then */ SELECT `t1`.`org`, `t1`.`number` FROM `members` AS `t1` WHERE (`t1`.`org`, `t1`.`number`) IN ?>2
SELECT `t5`.`org_id`, `t5`.`code` FROM `orgs` AS `t5` WHERE `t5`.`org_id` = ?1
COMMIT
SELECT `t0`.`org`, `t0`.`number`, `t0`.`nick` FROM `members` AS `t0` ORDER BY `t0`.`org` ASC, `t0`.`number` ASC
SELECT `t0`.`id`, `t0`.`title`, `t0`.`org`, `t0`.`member` FROM `tasks` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`orgId`, `t0`.`number` FROM `Note` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."org_id" FROM "public"."orgs" AS "t0" WHERE "t0"."org_id" = $1
SELECT "t1"."org", "t1"."number" FROM "public"."members" AS "t1" WHERE "t1"."org" = $1 AND "t1"."org" = $2 AND "t1"."number" = $3 FOR UPDATE OF "t1"
UPDATE "archive"."tasks" AS "t2" SET "member" = $1 WHERE ("t2"."org", "t2"."member") IN (SELECT * FROM unnest($2::int4[], $3::int4[]))
UPDATE "public"."Note" AS "t3" SET "number" = $1 WHERE ("t3"."orgId", "t3"."number") IN (SELECT * FROM unnest($2::int4[], $3::int4[]))
SELECT 1 FROM "public"."Locker" AS "t4" WHERE ("t4"."orgId", "t4"."number") IN (SELECT * FROM unnest($1::int4[], $2::int4[])) LIMIT 1
UPDATE "public"."members" AS "t1" SET "number" = $1 WHERE ("t1"."org", "t1"."number") IN (SELECT * FROM unnest($2::int4[], $3::int4[])) RETURNING "org", "number"
SELECT "t5"."org_id", "t5"."code" FROM "public"."orgs" AS "t5" WHERE "t5"."org_id" = $1
COMMIT
SELECT "t0"."org", "t0"."number", "t0"."nick" FROM "public"."members" AS "t0" ORDER BY "t0"."org" ASC, "t0"."number" ASC
SELECT "t0"."id", "t0"."title", "t0"."org", "t0"."member" FROM "archive"."tasks" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."orgId", "t0"."number" FROM "public"."Note" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."org_id" FROM "orgs" AS "t0" WHERE "t0"."org_id" = ?
SELECT "t1"."org", "t1"."number" FROM "members" AS "t1" WHERE "t1"."org" = ? AND "t1"."org" = ? AND "t1"."number" = ?
UPDATE "tasks" AS "t2" SET "member" = ? WHERE ("t2"."org", "t2"."member") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
UPDATE "Note" AS "t3" SET "number" = ? WHERE ("t3"."orgId", "t3"."number") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
SELECT 1 FROM "Locker" AS "t4" WHERE ("t4"."orgId", "t4"."number") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?)) LIMIT 1
UPDATE "members" AS "t1" SET "number" = ? WHERE ("t1"."org", "t1"."number") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?)) RETURNING "org", "number"
SELECT "t5"."org_id", "t5"."code" FROM "orgs" AS "t5" WHERE "t5"."org_id" = ?
COMMIT
SELECT "t0"."org", "t0"."number", "t0"."nick" FROM "members" AS "t0" ORDER BY "t0"."org" ASC, "t0"."number" ASC
SELECT "t0"."id", "t0"."title", "t0"."org", "t0"."member" FROM "tasks" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."orgId", "t0"."number" FROM "Note" AS "t0" ORDER BY "t0"."id" ASC
