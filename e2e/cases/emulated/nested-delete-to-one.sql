-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`nick` FROM `Badge` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`org`, `t1`.`number`, `t1`.`nick` FROM `members` AS `t1` WHERE `t1`.`nick` = ?1 FOR UPDATE
SELECT `t2`.`id` FROM `tasks` AS `t2` WHERE (`t2`.`org`, `t2`.`member`) IN ?1 FOR UPDATE
DELETE `t3` FROM `Line` AS `t3` WHERE `t3`.`task` IN ?1
DELETE `t4` FROM `_LabelToTask` AS `t4` WHERE `t4`.`B` IN ?1
DELETE `t2` FROM `tasks` AS `t2` WHERE `t2`.`id` IN ?1
UPDATE `Note` AS `t5` SET `orgId` = NULL, `number` = NULL WHERE (`t5`.`orgId`, `t5`.`number`) IN ?1
UPDATE `Badge` AS `t6` SET `nick` = NULL WHERE `t6`.`nick` IN ?1
DELETE `t7` FROM `Locker` AS `t7` WHERE (`t7`.`orgId`, `t7`.`number`) IN ?1
DELETE `t1` FROM `members` AS `t1` WHERE (`t1`.`org`, `t1`.`number`) IN ?1
SELECT `t8`.`id`, `t8`.`nick` FROM `Badge` AS `t8` WHERE `t8`.`id` = ?1
COMMIT
SELECT `t0`.`org`, `t0`.`number`, `t0`.`nick` FROM `members` AS `t0` ORDER BY `t0`.`org` ASC, `t0`.`number` ASC
SELECT `t0`.`id`, `t0`.`title`, `t0`.`org`, `t0`.`member` FROM `tasks` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`task` FROM `Line` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`orgId`, `t0`.`number` FROM `Note` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`nick` FROM `Badge` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id", "t0"."nick" FROM "public"."Badge" AS "t0" WHERE "t0"."id" = $1
SELECT "t1"."org", "t1"."number", "t1"."nick" FROM "public"."members" AS "t1" WHERE "t1"."nick" = $1 FOR UPDATE OF "t1"
SELECT "t2"."id" FROM "archive"."tasks" AS "t2" WHERE ("t2"."org", "t2"."member") IN (SELECT * FROM unnest($1::int4[], $2::int4[])) FOR UPDATE OF "t2"
DELETE FROM "archive"."Line" AS "t3" WHERE "t3"."task" = ANY($1)
DELETE FROM "archive"."_LabelToTask" AS "t4" WHERE "t4"."B" = ANY($1)
DELETE FROM "archive"."tasks" AS "t2" WHERE "t2"."id" = ANY($1)
UPDATE "public"."Note" AS "t5" SET "orgId" = NULL, "number" = NULL WHERE ("t5"."orgId", "t5"."number") IN (SELECT * FROM unnest($1::int4[], $2::int4[]))
UPDATE "public"."Badge" AS "t6" SET "nick" = NULL WHERE "t6"."nick" = ANY($1)
DELETE FROM "public"."Locker" AS "t7" WHERE ("t7"."orgId", "t7"."number") IN (SELECT * FROM unnest($1::int4[], $2::int4[]))
DELETE FROM "public"."members" AS "t1" WHERE ("t1"."org", "t1"."number") IN (SELECT * FROM unnest($1::int4[], $2::int4[]))
SELECT "t8"."id", "t8"."nick" FROM "public"."Badge" AS "t8" WHERE "t8"."id" = $1
COMMIT
SELECT "t0"."org", "t0"."number", "t0"."nick" FROM "public"."members" AS "t0" ORDER BY "t0"."org" ASC, "t0"."number" ASC
SELECT "t0"."id", "t0"."title", "t0"."org", "t0"."member" FROM "archive"."tasks" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."task" FROM "archive"."Line" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."orgId", "t0"."number" FROM "public"."Note" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."nick" FROM "public"."Badge" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."nick" FROM "Badge" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."org", "t1"."number", "t1"."nick" FROM "members" AS "t1" WHERE "t1"."nick" = ?
SELECT "t2"."id" FROM "tasks" AS "t2" WHERE ("t2"."org", "t2"."member") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
DELETE FROM "Line" AS "t3" WHERE "t3"."task" IN (SELECT value FROM json_each(?))
DELETE FROM "_LabelToTask" AS "t4" WHERE "t4"."B" IN (SELECT value FROM json_each(?))
DELETE FROM "tasks" AS "t2" WHERE "t2"."id" IN (SELECT value FROM json_each(?))
UPDATE "Note" AS "t5" SET "orgId" = NULL, "number" = NULL WHERE ("t5"."orgId", "t5"."number") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
UPDATE "Badge" AS "t6" SET "nick" = NULL WHERE "t6"."nick" IN (SELECT value FROM json_each(?))
DELETE FROM "Locker" AS "t7" WHERE ("t7"."orgId", "t7"."number") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
DELETE FROM "members" AS "t1" WHERE ("t1"."org", "t1"."number") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
SELECT "t8"."id", "t8"."nick" FROM "Badge" AS "t8" WHERE "t8"."id" = ?
COMMIT
SELECT "t0"."org", "t0"."number", "t0"."nick" FROM "members" AS "t0" ORDER BY "t0"."org" ASC, "t0"."number" ASC
SELECT "t0"."id", "t0"."title", "t0"."org", "t0"."member" FROM "tasks" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."task" FROM "Line" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."orgId", "t0"."number" FROM "Note" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."nick" FROM "Badge" AS "t0" ORDER BY "t0"."id" ASC
