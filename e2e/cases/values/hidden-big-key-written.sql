-- mysql
BEGIN
INSERT INTO `Herd` (`id`, `name`, `headId`) VALUES (?1, ?2, ?3); /* and then */ SELECT `Herd`.`id` FROM `Herd` WHERE `Herd`.`id` = ?1
SELECT `t1`.`name`, `t1`.`id`, `t0`.`id` FROM `Herd` AS `t0` LEFT JOIN `Herd` AS `t1` ON `t1`.`id` = `t0`.`headId` WHERE `t0`.`id` = ?1
SELECT `t2`.`name`, `t2`.`herdId` FROM `Cow` AS `t2` WHERE `t2`.`herdId` IN ?1
SELECT `t3`.`name`, `t3`.`herdId` FROM `Cow` AS `t3` WHERE `t3`.`herdId` IN ?1
COMMIT
-- postgres
BEGIN
INSERT INTO "Herd" ("id", "name", "headId") VALUES ($1, $2, $3) RETURNING "id"
SELECT "t1"."name", ARRAY(SELECT ROW("t2"."name"::bpchar) FROM "Cow" AS "t2" WHERE "t2"."herdId" = "t1"."id"), "t1"."id", ARRAY(SELECT ROW("t3"."name"::bpchar, "t3"."herdId") FROM "Cow" AS "t3" WHERE "t3"."herdId" = "t0"."id") FROM "Herd" AS "t0" LEFT JOIN "Herd" AS "t1" ON "t1"."id" = "t0"."headId" WHERE "t0"."id" = $1
COMMIT
-- postgres ts
BEGIN
INSERT INTO "Herd" ("id", "name", "headId") VALUES ($1, $2, $3) RETURNING "id"
SELECT "t1"."name", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t2"."name"::bpchar) AS "row" FROM "Cow" AS "t2" WHERE "t2"."herdId" = "t1"."id") AS "n"), "t1"."id", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t3"."name"::bpchar, "t3"."herdId"::text) AS "row" FROM "Cow" AS "t3" WHERE "t3"."herdId" = "t0"."id") AS "n") FROM "Herd" AS "t0" LEFT JOIN "Herd" AS "t1" ON "t1"."id" = "t0"."headId" WHERE "t0"."id" = $1
COMMIT
-- sqlite
BEGIN
INSERT INTO "Herd" ("id", "name", "headId") VALUES (?, ?, ?) RETURNING "id"
SELECT "t1"."name", "t1"."id", "t0"."id" FROM "Herd" AS "t0" LEFT JOIN "Herd" AS "t1" ON "t1"."id" = "t0"."headId" WHERE "t0"."id" = ?
SELECT "t2"."name", "t2"."herdId" FROM "Cow" AS "t2" WHERE "t2"."herdId" IN (SELECT value FROM json_each(?))
SELECT "t3"."name", "t3"."herdId" FROM "Cow" AS "t3" WHERE "t3"."herdId" IN (SELECT value FROM json_each(?))
COMMIT
