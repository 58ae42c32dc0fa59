-- mysql
BEGIN
INSERT INTO `Shop` (`code`, `name`) VALUES (?1, ?2); /* and then */ SELECT `Shop`.`id`, `Shop`.`code` FROM `Shop` WHERE `Shop`.`id` = LAST_INSERT_ID()
SELECT 1 FROM `Shop` AS `t0` WHERE `t0`.`id` = ?1 AND `t0`.`code` IS NOT NULL
INSERT INTO `Sale` (`code`) VALUES (?1)
INSERT INTO `Sale` (`code`) VALUES (?1)
SELECT `t1`.`id`, `t1`.`code`, `t1`.`name` FROM `Shop` AS `t1` WHERE `t1`.`id` = ?1
SELECT `t2`.`id`, `t2`.`code` FROM `Sale` AS `t2` WHERE `t2`.`code` IN ?1 ORDER BY `t2`.`id` ASC
COMMIT
-- postgres
BEGIN
INSERT INTO "Shop" ("code", "name") VALUES ($1, $2) RETURNING "id", "code"
SELECT 1 FROM "Shop" AS "t0" WHERE "t0"."id" = $1 AND "t0"."code" IS NOT NULL
INSERT INTO "Sale" ("code") VALUES ($1::text)
INSERT INTO "Sale" ("code") VALUES ($1::text)
SELECT "t1"."id", "t1"."code", "t1"."name", ARRAY(SELECT ROW("t2"."id", "t2"."code"::bpchar) FROM "Sale" AS "t2" WHERE "t2"."code" = "t1"."code" ORDER BY "t2"."id" ASC) FROM "Shop" AS "t1" WHERE "t1"."id" = $1
COMMIT
-- postgres ts
BEGIN
INSERT INTO "Shop" ("code", "name") VALUES ($1, $2) RETURNING "id", "code"
SELECT 1 FROM "Shop" AS "t0" WHERE "t0"."id" = $1 AND "t0"."code" IS NOT NULL
INSERT INTO "Sale" ("code") VALUES ($1::text)
INSERT INTO "Sale" ("code") VALUES ($1::text)
SELECT "t1"."id", "t1"."code", "t1"."name", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t2"."id", "t2"."code"::bpchar) AS "row" FROM "Sale" AS "t2" WHERE "t2"."code" = "t1"."code" ORDER BY "t2"."id" ASC) AS "n") FROM "Shop" AS "t1" WHERE "t1"."id" = $1
COMMIT
-- sqlite
BEGIN
INSERT INTO "Shop" ("code", "name") VALUES (?, ?) RETURNING "id", "code"
SELECT 1 FROM "Shop" AS "t0" WHERE "t0"."id" = ? AND "t0"."code" IS NOT NULL
INSERT INTO "Sale" ("code") VALUES (?)
INSERT INTO "Sale" ("code") VALUES (?)
SELECT "t1"."id", "t1"."code", "t1"."name" FROM "Shop" AS "t1" WHERE "t1"."id" = ?
SELECT "t2"."id", "t2"."code" FROM "Sale" AS "t2" WHERE "t2"."code" IN (SELECT value FROM json_each(?)) ORDER BY "t2"."id" ASC
COMMIT
