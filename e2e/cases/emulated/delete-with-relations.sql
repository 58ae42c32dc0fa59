-- mysql
BEGIN
SELECT `t6`.`org`, `t6`.`number`, `t6`.`nick`, `t9`.`id`, `t9`.`nick`, `t10`.`org_id`, `t10`.`code` FROM `members` AS `t6` LEFT JOIN `Badge` AS `t9` ON `t9`.`nick` = `t6`.`nick` LEFT JOIN `orgs` AS `t10` ON `t10`.`org_id` = `t6`.`org` WHERE `t6`.`org` = ?1 AND `t6`.`number` = ?2
SELECT `t7`.`id`, `t7`.`title`, `t7`.`org`, `t7`.`member` FROM `tasks` AS `t7` WHERE (`t7`.`org`, `t7`.`member`) IN ?1 ORDER BY `t7`.`id` ASC
SELECT `t8`.`id`, `t8`.`task` FROM `Line` AS `t8` WHERE `t8`.`task` IN ?1 ORDER BY `t8`.`id` ASC
SELECT `t11`.`org`, `t11`.`number`, `t11`.`nick`, `t11`.`org`, `t11`.`number` FROM `members` AS `t11` WHERE `t11`.`org` = ?1 AND `t11`.`number` = ?2 FOR UPDATE; /* and then */ DELETE `t11` FROM `members` AS `t11` WHERE (`t11`.`org`, `t11`.`number`) IN ?<2
SELECT `t0`.`id` FROM `tasks` AS `t0` WHERE (`t0`.`org`, `t0`.`member`) IN ?1 FOR UPDATE
DELETE `t1` FROM `Line` AS `t1` WHERE `t1`.`task` IN ?1
DELETE `t2` FROM `_LabelToTask` AS `t2` WHERE `t2`.`B` IN ?1
DELETE `t0` FROM `tasks` AS `t0` WHERE `t0`.`id` IN ?1
UPDATE `Note` AS `t3` SET `orgId` = NULL, `number` = NULL WHERE (`t3`.`orgId`, `t3`.`number`) IN ?1
UPDATE `Badge` AS `t4` SET `nick` = NULL WHERE `t4`.`nick` IN ?1
DELETE `t5` FROM `Locker` AS `t5` WHERE (`t5`.`orgId`, `t5`.`number`) IN ?1
COMMIT
SELECT `t0`.`id`, `t0`.`title`, `t0`.`org`, `t0`.`member` FROM `tasks` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t6"."org", "t6"."number", "t6"."nick", ARRAY(SELECT ROW("t7"."id", "t7"."title"::bpchar, "t7"."org", "t7"."member", ARRAY(SELECT ROW("t8"."id", "t8"."task") FROM "archive"."Line" AS "t8" WHERE "t8"."task" = "t7"."id" ORDER BY "t8"."id" ASC)) FROM "archive"."tasks" AS "t7" WHERE "t7"."org" = "t6"."org" AND "t7"."member" = "t6"."number" ORDER BY "t7"."id" ASC), "t9"."id", "t9"."nick", "t10"."org_id", "t10"."code" FROM "public"."members" AS "t6" LEFT JOIN "public"."Badge" AS "t9" ON "t9"."nick" = "t6"."nick" LEFT JOIN "public"."orgs" AS "t10" ON "t10"."org_id" = "t6"."org" WHERE "t6"."org" = $1 AND "t6"."number" = $2
DELETE FROM "public"."members" AS "t11" WHERE "t11"."org" = $1 AND "t11"."number" = $2 RETURNING "org", "number", "nick"
SELECT "t0"."id" FROM "archive"."tasks" AS "t0" WHERE ("t0"."org", "t0"."member") IN (SELECT * FROM unnest($1::int4[], $2::int4[])) FOR UPDATE OF "t0"
DELETE FROM "archive"."Line" AS "t1" WHERE "t1"."task" = ANY($1)
DELETE FROM "archive"."_LabelToTask" AS "t2" WHERE "t2"."B" = ANY($1)
DELETE FROM "archive"."tasks" AS "t0" WHERE "t0"."id" = ANY($1)
UPDATE "public"."Note" AS "t3" SET "orgId" = NULL, "number" = NULL WHERE ("t3"."orgId", "t3"."number") IN (SELECT * FROM unnest($1::int4[], $2::int4[]))
UPDATE "public"."Badge" AS "t4" SET "nick" = NULL WHERE "t4"."nick" = ANY($1)
DELETE FROM "public"."Locker" AS "t5" WHERE ("t5"."orgId", "t5"."number") IN (SELECT * FROM unnest($1::int4[], $2::int4[]))
COMMIT
SELECT "t0"."id", "t0"."title", "t0"."org", "t0"."member" FROM "archive"."tasks" AS "t0" ORDER BY "t0"."id" ASC
-- postgres ts
BEGIN
SELECT "t6"."org", "t6"."number", "t6"."nick", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t7"."id", "t7"."title"::bpchar, "t7"."org", "t7"."member", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t8"."id", "t8"."task") AS "row" FROM "archive"."Line" AS "t8" WHERE "t8"."task" = "t7"."id" ORDER BY "t8"."id" ASC) AS "n")) AS "row" FROM "archive"."tasks" AS "t7" WHERE "t7"."org" = "t6"."org" AND "t7"."member" = "t6"."number" ORDER BY "t7"."id" ASC) AS "n"), "t9"."id", "t9"."nick", "t10"."org_id", "t10"."code" FROM "public"."members" AS "t6" LEFT JOIN "public"."Badge" AS "t9" ON "t9"."nick" = "t6"."nick" LEFT JOIN "public"."orgs" AS "t10" ON "t10"."org_id" = "t6"."org" WHERE "t6"."org" = $1 AND "t6"."number" = $2
DELETE FROM "public"."members" AS "t11" WHERE "t11"."org" = $1 AND "t11"."number" = $2 RETURNING "org", "number", "nick"
SELECT "t0"."id" FROM "archive"."tasks" AS "t0" WHERE ("t0"."org", "t0"."member") IN (SELECT * FROM unnest($1::int4[], $2::int4[])) FOR UPDATE OF "t0"
DELETE FROM "archive"."Line" AS "t1" WHERE "t1"."task" = ANY($1)
DELETE FROM "archive"."_LabelToTask" AS "t2" WHERE "t2"."B" = ANY($1)
DELETE FROM "archive"."tasks" AS "t0" WHERE "t0"."id" = ANY($1)
UPDATE "public"."Note" AS "t3" SET "orgId" = NULL, "number" = NULL WHERE ("t3"."orgId", "t3"."number") IN (SELECT * FROM unnest($1::int4[], $2::int4[]))
UPDATE "public"."Badge" AS "t4" SET "nick" = NULL WHERE "t4"."nick" = ANY($1)
DELETE FROM "public"."Locker" AS "t5" WHERE ("t5"."orgId", "t5"."number") IN (SELECT * FROM unnest($1::int4[], $2::int4[]))
COMMIT
SELECT "t0"."id", "t0"."title", "t0"."org", "t0"."member" FROM "archive"."tasks" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t6"."org", "t6"."number", "t6"."nick", "t9"."id", "t9"."nick", "t10"."org_id", "t10"."code" FROM "members" AS "t6" LEFT JOIN "Badge" AS "t9" ON "t9"."nick" = "t6"."nick" LEFT JOIN "orgs" AS "t10" ON "t10"."org_id" = "t6"."org" WHERE "t6"."org" = ? AND "t6"."number" = ?
SELECT "t7"."id", "t7"."title", "t7"."org", "t7"."member" FROM "tasks" AS "t7" WHERE ("t7"."org", "t7"."member") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?)) ORDER BY "t7"."id" ASC
SELECT "t8"."id", "t8"."task" FROM "Line" AS "t8" WHERE "t8"."task" IN (SELECT value FROM json_each(?)) ORDER BY "t8"."id" ASC
DELETE FROM "members" AS "t11" WHERE "t11"."org" = ? AND "t11"."number" = ? RETURNING "org", "number", "nick"
SELECT "t0"."id" FROM "tasks" AS "t0" WHERE ("t0"."org", "t0"."member") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
DELETE FROM "Line" AS "t1" WHERE "t1"."task" IN (SELECT value FROM json_each(?))
DELETE FROM "_LabelToTask" AS "t2" WHERE "t2"."B" IN (SELECT value FROM json_each(?))
DELETE FROM "tasks" AS "t0" WHERE "t0"."id" IN (SELECT value FROM json_each(?))
UPDATE "Note" AS "t3" SET "orgId" = NULL, "number" = NULL WHERE ("t3"."orgId", "t3"."number") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
UPDATE "Badge" AS "t4" SET "nick" = NULL WHERE "t4"."nick" IN (SELECT value FROM json_each(?))
DELETE FROM "Locker" AS "t5" WHERE ("t5"."orgId", "t5"."number") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
COMMIT
SELECT "t0"."id", "t0"."title", "t0"."org", "t0"."member" FROM "tasks" AS "t0" ORDER BY "t0"."id" ASC
