-- mysql
SELECT `t0`.`id` FROM `Doc` AS `t0` WHERE EXISTS (SELECT 1 FROM `Box` AS `t1` WHERE `t1`.`docId` = `t0`.`id` AND (JSON_CONTAINS(`t1`.`data`, ?1) AND JSON_CONTAINS(?1, `t1`.`data`) /*!80000 AND CAST(`t1`.`data` AS JSON) = CAST(?1 AS JSON) */ /*M!100700 AND JSON_EQUALS(`t1`.`data`, ?1) */)) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE EXISTS (SELECT 1 FROM "Box" AS "t1" WHERE "t1"."docId" = "t0"."id" AND "t1"."data" = $1::jsonb) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE EXISTS (SELECT 1 FROM "Box" AS "t1" WHERE "t1"."docId" = "t0"."id" AND (json_extract("t1"."data", '$') = json_extract(?, '$') AND (json_type("t1"."data") = json_type(?) OR (json_type("t1"."data") IN ('integer', 'real') AND json_type(?) IN ('integer', 'real'))))) ORDER BY "t0"."id" ASC
