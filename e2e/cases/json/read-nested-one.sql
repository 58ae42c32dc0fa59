-- mysql
SELECT `t0`.`id` FROM `Doc` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`data`, `t1`.`docId` FROM `Box` AS `t1` WHERE `t1`.`docId` IN ?1 ORDER BY `t1`.`id` ASC
-- postgres
SELECT ARRAY(SELECT ROW("t1"."data") FROM "Box" AS "t1" WHERE "t1"."docId" = "t0"."id" ORDER BY "t1"."id" ASC) FROM "Doc" AS "t0" WHERE "t0"."id" = $1
-- postgres ts
SELECT (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t1"."data") AS "row" FROM "Box" AS "t1" WHERE "t1"."docId" = "t0"."id" ORDER BY "t1"."id" ASC) AS "n") FROM "Doc" AS "t0" WHERE "t0"."id" = $1
-- sqlite
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."data", "t1"."docId" FROM "Box" AS "t1" WHERE "t1"."docId" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
