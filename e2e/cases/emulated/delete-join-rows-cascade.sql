-- mysql
BEGIN
SELECT `t7`.`org`, `t7`.`number`, `t7`.`nick`, `t7`.`org`, `t7`.`number`, `t7`.`nick`, `t7`.`org`, `t7`.`number` FROM `members` AS `t7` WHERE `t7`.`org` = ?1 AND `t7`.`number` = ?2 FOR UPDATE; /* and then */ DELETE `t7` FROM `members` AS `t7` WHERE (`t7`.`org`, `t7`.`number`) IN ?<2
SELECT `t0`.`id` FROM `tasks` AS `t0` WHERE (`t0`.`org`, `t0`.`member`) IN ?1 FOR UPDATE
DELETE `t1` FROM `Line` AS `t1` WHERE `t1`.`task` IN ?1
DELETE `t2` FROM `_LabelToTask` AS `t2` WHERE `t2`.`B` IN ?1
DELETE `t0` FROM `tasks` AS `t0` WHERE `t0`.`id` IN ?1
UPDATE `Note` AS `t3` SET `orgId` = NULL, `number` = NULL WHERE (`t3`.`orgId`, `t3`.`number`) IN ?1
UPDATE `Badge` AS `t4` SET `nick` = NULL WHERE `t4`.`nick` IN ?1
DELETE `t5` FROM `Locker` AS `t5` WHERE (`t5`.`orgId`, `t5`.`number`) IN ?1
COMMIT
BEGIN
INSERT INTO `tasks` (`id`, `title`, `org`, `member`) VALUES (?1, ?2, ?3, ?4); /* and then */ SELECT `tasks`.`id` FROM `tasks` WHERE `tasks`.`id` = ?1
SELECT `t0`.`id`, `t0`.`title`, `t0`.`org`, `t0`.`member` FROM `tasks` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t2`.`B` FROM `Label` AS `t1` JOIN `_LabelToTask` AS `t2` ON `t2`.`A` = `t1`.`id` WHERE `t2`.`B` IN ?1
COMMIT
SELECT `t0`.`id` FROM `Label` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t1`.`id`, `t1`.`title`, `t1`.`org`, `t1`.`member`, `t2`.`A` FROM `tasks` AS `t1` JOIN `_LabelToTask` AS `t2` ON `t2`.`B` = `t1`.`id` WHERE `t2`.`A` IN ?1
-- postgres
BEGIN
DELETE FROM "public"."members" AS "t7" WHERE "t7"."org" = $1 AND "t7"."number" = $2 RETURNING "org", "number", "nick", "org", "number", "nick"
SELECT "t0"."id" FROM "archive"."tasks" AS "t0" WHERE ("t0"."org", "t0"."member") IN (SELECT * FROM unnest($1::int4[], $2::int4[])) FOR UPDATE OF "t0"
DELETE FROM "archive"."Line" AS "t1" WHERE "t1"."task" = ANY($1)
DELETE FROM "archive"."_LabelToTask" AS "t2" WHERE "t2"."B" = ANY($1)
DELETE FROM "archive"."tasks" AS "t0" WHERE "t0"."id" = ANY($1)
UPDATE "public"."Note" AS "t3" SET "orgId" = NULL, "number" = NULL WHERE ("t3"."orgId", "t3"."number") IN (SELECT * FROM unnest($1::int4[], $2::int4[]))
UPDATE "public"."Badge" AS "t4" SET "nick" = NULL WHERE "t4"."nick" = ANY($1)
DELETE FROM "public"."Locker" AS "t5" WHERE ("t5"."orgId", "t5"."number") IN (SELECT * FROM unnest($1::int4[], $2::int4[]))
COMMIT
BEGIN
INSERT INTO "archive"."tasks" ("id", "title", "org", "member") VALUES ($1, $2, $3, $4) RETURNING "id"
SELECT "t0"."id", "t0"."title", "t0"."org", "t0"."member", ARRAY(SELECT ROW("t1"."id") FROM "archive"."Label" AS "t1" JOIN "archive"."_LabelToTask" AS "t2" ON "t2"."A" = "t1"."id" WHERE "t2"."B" = "t0"."id") FROM "archive"."tasks" AS "t0" WHERE "t0"."id" = $1
COMMIT
SELECT "t0"."id" FROM "archive"."Label" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t1"."title", "t1"."org", "t1"."member", "t2"."A" FROM "archive"."tasks" AS "t1" JOIN "archive"."_LabelToTask" AS "t2" ON "t2"."B" = "t1"."id" WHERE "t2"."A" = ANY($1)
-- postgres ts
BEGIN
DELETE FROM "public"."members" AS "t7" WHERE "t7"."org" = $1 AND "t7"."number" = $2 RETURNING "org", "number", "nick", "org", "number", "nick"
SELECT "t0"."id" FROM "archive"."tasks" AS "t0" WHERE ("t0"."org", "t0"."member") IN (SELECT * FROM unnest($1::int4[], $2::int4[])) FOR UPDATE OF "t0"
DELETE FROM "archive"."Line" AS "t1" WHERE "t1"."task" = ANY($1)
DELETE FROM "archive"."_LabelToTask" AS "t2" WHERE "t2"."B" = ANY($1)
DELETE FROM "archive"."tasks" AS "t0" WHERE "t0"."id" = ANY($1)
UPDATE "public"."Note" AS "t3" SET "orgId" = NULL, "number" = NULL WHERE ("t3"."orgId", "t3"."number") IN (SELECT * FROM unnest($1::int4[], $2::int4[]))
UPDATE "public"."Badge" AS "t4" SET "nick" = NULL WHERE "t4"."nick" = ANY($1)
DELETE FROM "public"."Locker" AS "t5" WHERE ("t5"."orgId", "t5"."number") IN (SELECT * FROM unnest($1::int4[], $2::int4[]))
COMMIT
BEGIN
INSERT INTO "archive"."tasks" ("id", "title", "org", "member") VALUES ($1, $2, $3, $4) RETURNING "id"
SELECT "t0"."id", "t0"."title", "t0"."org", "t0"."member", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t1"."id") AS "row" FROM "archive"."Label" AS "t1" JOIN "archive"."_LabelToTask" AS "t2" ON "t2"."A" = "t1"."id" WHERE "t2"."B" = "t0"."id") AS "n") FROM "archive"."tasks" AS "t0" WHERE "t0"."id" = $1
COMMIT
SELECT "t0"."id" FROM "archive"."Label" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t1"."title", "t1"."org", "t1"."member", "t2"."A" FROM "archive"."tasks" AS "t1" JOIN "archive"."_LabelToTask" AS "t2" ON "t2"."B" = "t1"."id" WHERE "t2"."A" = ANY($1)
-- sqlite
BEGIN
DELETE FROM "members" AS "t7" WHERE "t7"."org" = ? AND "t7"."number" = ? RETURNING "org", "number", "nick", "org", "number", "nick"
SELECT "t0"."id" FROM "tasks" AS "t0" WHERE ("t0"."org", "t0"."member") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
DELETE FROM "Line" AS "t1" WHERE "t1"."task" IN (SELECT value FROM json_each(?))
DELETE FROM "_LabelToTask" AS "t2" WHERE "t2"."B" IN (SELECT value FROM json_each(?))
DELETE FROM "tasks" AS "t0" WHERE "t0"."id" IN (SELECT value FROM json_each(?))
UPDATE "Note" AS "t3" SET "orgId" = NULL, "number" = NULL WHERE ("t3"."orgId", "t3"."number") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
UPDATE "Badge" AS "t4" SET "nick" = NULL WHERE "t4"."nick" IN (SELECT value FROM json_each(?))
DELETE FROM "Locker" AS "t5" WHERE ("t5"."orgId", "t5"."number") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
COMMIT
BEGIN
INSERT INTO "tasks" ("id", "title", "org", "member") VALUES (?, ?, ?, ?) RETURNING "id"
SELECT "t0"."id", "t0"."title", "t0"."org", "t0"."member" FROM "tasks" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."id", "t2"."B" FROM "Label" AS "t1" JOIN "_LabelToTask" AS "t2" ON "t2"."A" = "t1"."id" WHERE "t2"."B" IN (SELECT value FROM json_each(?))
COMMIT
SELECT "t0"."id" FROM "Label" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t1"."title", "t1"."org", "t1"."member", "t2"."A" FROM "tasks" AS "t1" JOIN "_LabelToTask" AS "t2" ON "t2"."B" = "t1"."id" WHERE "t2"."A" IN (SELECT value FROM json_each(?))
