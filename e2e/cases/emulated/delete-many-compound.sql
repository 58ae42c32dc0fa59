-- mysql
BEGIN
SELECT `t0`.`org`, `t0`.`number`, `t0`.`nick` FROM `members` AS `t0` WHERE (`t0`.`org` = ?1 AND `t0`.`number` = ?2) OR (`t0`.`org` = ?3 AND `t0`.`number` = ?4) FOR UPDATE
DELETE `t1` FROM `Locker` AS `t1` WHERE (`t1`.`orgId`, `t1`.`number`) IN ?1
UPDATE `Badge` AS `t2` SET `nick` = NULL WHERE `t2`.`nick` IN ?1
UPDATE `Note` AS `t3` SET `orgId` = NULL, `number` = NULL WHERE (`t3`.`orgId`, `t3`.`number`) IN ?1
SELECT `t4`.`id` FROM `tasks` AS `t4` WHERE (`t4`.`org`, `t4`.`member`) IN ?1 FOR UPDATE
DELETE `t5` FROM `_LabelToTask` AS `t5` WHERE `t5`.`B` IN ?1
DELETE `t6` FROM `Line` AS `t6` WHERE `t6`.`task` IN ?1
DELETE `t4` FROM `tasks` AS `t4` WHERE `t4`.`id` IN ?1
DELETE `t0` FROM `members` AS `t0` WHERE (`t0`.`org`, `t0`.`number`) IN ?1
COMMIT
SELECT `t0`.`org`, `t0`.`number`, `t0`.`nick` FROM `members` AS `t0` ORDER BY `t0`.`org` ASC, `t0`.`number` ASC
SELECT `t0`.`id`, `t0`.`title`, `t0`.`org`, `t0`.`member` FROM `tasks` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`orgId`, `t0`.`number` FROM `Note` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."org", "t0"."number", "t0"."nick" FROM "public"."members" AS "t0" WHERE ("t0"."org" = $1 AND "t0"."number" = $2) OR ("t0"."org" = $3 AND "t0"."number" = $4) FOR UPDATE OF "t0"
DELETE FROM "public"."Locker" AS "t1" WHERE ("t1"."orgId", "t1"."number") IN (SELECT * FROM unnest($1::int4[], $2::int4[]))
UPDATE "public"."Badge" AS "t2" SET "nick" = NULL WHERE "t2"."nick" = ANY($1)
UPDATE "public"."Note" AS "t3" SET "orgId" = NULL, "number" = NULL WHERE ("t3"."orgId", "t3"."number") IN (SELECT * FROM unnest($1::int4[], $2::int4[]))
SELECT "t4"."id" FROM "archive"."tasks" AS "t4" WHERE ("t4"."org", "t4"."member") IN (SELECT * FROM unnest($1::int4[], $2::int4[])) FOR UPDATE OF "t4"
DELETE FROM "archive"."_LabelToTask" AS "t5" WHERE "t5"."B" = ANY($1)
DELETE FROM "archive"."Line" AS "t6" WHERE "t6"."task" = ANY($1)
DELETE FROM "archive"."tasks" AS "t4" WHERE "t4"."id" = ANY($1)
DELETE FROM "public"."members" AS "t0" WHERE ("t0"."org", "t0"."number") IN (SELECT * FROM unnest($1::int4[], $2::int4[]))
COMMIT
SELECT "t0"."org", "t0"."number", "t0"."nick" FROM "public"."members" AS "t0" ORDER BY "t0"."org" ASC, "t0"."number" ASC
SELECT "t0"."id", "t0"."title", "t0"."org", "t0"."member" FROM "archive"."tasks" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."orgId", "t0"."number" FROM "public"."Note" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."org", "t0"."number", "t0"."nick" FROM "members" AS "t0" WHERE ("t0"."org" = ? AND "t0"."number" = ?) OR ("t0"."org" = ? AND "t0"."number" = ?)
DELETE FROM "Locker" AS "t1" WHERE ("t1"."orgId", "t1"."number") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
UPDATE "Badge" AS "t2" SET "nick" = NULL WHERE "t2"."nick" IN (SELECT value FROM json_each(?))
UPDATE "Note" AS "t3" SET "orgId" = NULL, "number" = NULL WHERE ("t3"."orgId", "t3"."number") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
SELECT "t4"."id" FROM "tasks" AS "t4" WHERE ("t4"."org", "t4"."member") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
DELETE FROM "_LabelToTask" AS "t5" WHERE "t5"."B" IN (SELECT value FROM json_each(?))
DELETE FROM "Line" AS "t6" WHERE "t6"."task" IN (SELECT value FROM json_each(?))
DELETE FROM "tasks" AS "t4" WHERE "t4"."id" IN (SELECT value FROM json_each(?))
DELETE FROM "members" AS "t0" WHERE ("t0"."org", "t0"."number") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
COMMIT
SELECT "t0"."org", "t0"."number", "t0"."nick" FROM "members" AS "t0" ORDER BY "t0"."org" ASC, "t0"."number" ASC
SELECT "t0"."id", "t0"."title", "t0"."org", "t0"."member" FROM "tasks" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."orgId", "t0"."number" FROM "Note" AS "t0" ORDER BY "t0"."id" ASC
