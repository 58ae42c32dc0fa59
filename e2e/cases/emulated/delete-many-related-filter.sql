-- mysql
BEGIN
SELECT `t0`.`org`, `t0`.`number`, `t0`.`nick` FROM `members` AS `t0` WHERE EXISTS (SELECT 1 FROM `tasks` AS `t1` WHERE `t1`.`org` = `t0`.`org` AND `t1`.`member` = `t0`.`number` AND EXISTS (SELECT 1 FROM `Line` AS `t2` WHERE `t2`.`task` = `t1`.`id`)) FOR UPDATE
DELETE `t3` FROM `Locker` AS `t3` WHERE (`t3`.`orgId`, `t3`.`number`) IN ?1
UPDATE `Badge` AS `t4` SET `nick` = NULL WHERE `t4`.`nick` IN ?1
UPDATE `Note` AS `t5` SET `orgId` = NULL, `number` = NULL WHERE (`t5`.`orgId`, `t5`.`number`) IN ?1
SELECT `t6`.`id` FROM `tasks` AS `t6` WHERE (`t6`.`org`, `t6`.`member`) IN ?1 FOR UPDATE
DELETE `t7` FROM `_LabelToTask` AS `t7` WHERE `t7`.`B` IN ?1
DELETE `t8` FROM `Line` AS `t8` WHERE `t8`.`task` IN ?1
DELETE `t6` FROM `tasks` AS `t6` WHERE `t6`.`id` IN ?1
DELETE `t0` FROM `members` AS `t0` WHERE (`t0`.`org`, `t0`.`number`) IN ?1
COMMIT
SELECT `t0`.`org`, `t0`.`number`, `t0`.`nick` FROM `members` AS `t0` ORDER BY `t0`.`org` ASC, `t0`.`number` ASC
SELECT `t0`.`id`, `t0`.`title`, `t0`.`org`, `t0`.`member` FROM `tasks` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`task` FROM `Line` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`orgId`, `t0`.`number` FROM `Note` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`nick` FROM `Badge` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."org", "t0"."number", "t0"."nick" FROM "public"."members" AS "t0" WHERE EXISTS (SELECT 1 FROM "archive"."tasks" AS "t1" WHERE "t1"."org" = "t0"."org" AND "t1"."member" = "t0"."number" AND EXISTS (SELECT 1 FROM "archive"."Line" AS "t2" WHERE "t2"."task" = "t1"."id")) FOR UPDATE OF "t0"
DELETE FROM "public"."Locker" AS "t3" WHERE ("t3"."orgId", "t3"."number") IN (SELECT * FROM unnest($1::int4[], $2::int4[]))
UPDATE "public"."Badge" AS "t4" SET "nick" = NULL WHERE "t4"."nick" = ANY($1)
UPDATE "public"."Note" AS "t5" SET "orgId" = NULL, "number" = NULL WHERE ("t5"."orgId", "t5"."number") IN (SELECT * FROM unnest($1::int4[], $2::int4[]))
SELECT "t6"."id" FROM "archive"."tasks" AS "t6" WHERE ("t6"."org", "t6"."member") IN (SELECT * FROM unnest($1::int4[], $2::int4[])) FOR UPDATE OF "t6"
DELETE FROM "archive"."_LabelToTask" AS "t7" WHERE "t7"."B" = ANY($1)
DELETE FROM "archive"."Line" AS "t8" WHERE "t8"."task" = ANY($1)
DELETE FROM "archive"."tasks" AS "t6" WHERE "t6"."id" = ANY($1)
DELETE FROM "public"."members" AS "t0" WHERE ("t0"."org", "t0"."number") IN (SELECT * FROM unnest($1::int4[], $2::int4[]))
COMMIT
SELECT "t0"."org", "t0"."number", "t0"."nick" FROM "public"."members" AS "t0" ORDER BY "t0"."org" ASC, "t0"."number" ASC
SELECT "t0"."id", "t0"."title", "t0"."org", "t0"."member" FROM "archive"."tasks" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."task" FROM "archive"."Line" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."orgId", "t0"."number" FROM "public"."Note" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."nick" FROM "public"."Badge" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."org", "t0"."number", "t0"."nick" FROM "members" AS "t0" WHERE EXISTS (SELECT 1 FROM "tasks" AS "t1" WHERE "t1"."org" = "t0"."org" AND "t1"."member" = "t0"."number" AND EXISTS (SELECT 1 FROM "Line" AS "t2" WHERE "t2"."task" = "t1"."id"))
DELETE FROM "Locker" AS "t3" WHERE ("t3"."orgId", "t3"."number") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
UPDATE "Badge" AS "t4" SET "nick" = NULL WHERE "t4"."nick" IN (SELECT value FROM json_each(?))
UPDATE "Note" AS "t5" SET "orgId" = NULL, "number" = NULL WHERE ("t5"."orgId", "t5"."number") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
SELECT "t6"."id" FROM "tasks" AS "t6" WHERE ("t6"."org", "t6"."member") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
DELETE FROM "_LabelToTask" AS "t7" WHERE "t7"."B" IN (SELECT value FROM json_each(?))
DELETE FROM "Line" AS "t8" WHERE "t8"."task" IN (SELECT value FROM json_each(?))
DELETE FROM "tasks" AS "t6" WHERE "t6"."id" IN (SELECT value FROM json_each(?))
DELETE FROM "members" AS "t0" WHERE ("t0"."org", "t0"."number") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
COMMIT
SELECT "t0"."org", "t0"."number", "t0"."nick" FROM "members" AS "t0" ORDER BY "t0"."org" ASC, "t0"."number" ASC
SELECT "t0"."id", "t0"."title", "t0"."org", "t0"."member" FROM "tasks" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."task" FROM "Line" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."orgId", "t0"."number" FROM "Note" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."nick" FROM "Badge" AS "t0" ORDER BY "t0"."id" ASC
