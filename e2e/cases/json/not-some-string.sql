-- mysql
SELECT `t0`.`id` FROM `Doc` AS `t0` WHERE NOT EXISTS (SELECT 1 FROM `Box` AS `t1` WHERE `t1`.`docId` = `t0`.`id` AND ((JSON_TYPE(`t1`.`data`) = 'STRING' AND CAST(`t1`.`data` AS CHAR) LIKE ?1) OR JSON_TYPE(`t1`.`data`) <> 'STRING')) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE NOT EXISTS (SELECT 1 FROM "Box" AS "t1" WHERE "t1"."docId" = "t0"."id" AND ((jsonb_typeof("t1"."data") = 'string' AND "t1"."data"::text LIKE $1) OR jsonb_typeof("t1"."data") <> 'string')) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE NOT EXISTS (SELECT 1 FROM "Box" AS "t1" WHERE "t1"."docId" = "t0"."id" AND ((json_type("t1"."data") = 'text' AND json_quote(json_extract("t1"."data", '$')) LIKE ? ESCAPE '\') OR json_type("t1"."data") <> 'text')) ORDER BY "t0"."id" ASC
