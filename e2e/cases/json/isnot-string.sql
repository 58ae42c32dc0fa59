-- mysql
SELECT `t0`.`id` FROM `Box` AS `t0` WHERE NOT EXISTS (SELECT 1 FROM `Doc` AS `t1` WHERE `t1`.`id` = `t0`.`docId` AND ((JSON_TYPE(`t1`.`meta`) = 'STRING' AND CAST(`t1`.`meta` AS CHAR) LIKE ?1) OR JSON_TYPE(`t1`.`meta`) <> 'STRING') IS NOT FALSE) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Box" AS "t0" WHERE NOT EXISTS (SELECT 1 FROM "Doc" AS "t1" WHERE "t1"."id" = "t0"."docId" AND ((jsonb_typeof("t1"."meta") = 'string' AND "t1"."meta"::text LIKE $1) OR jsonb_typeof("t1"."meta") <> 'string') IS NOT FALSE) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Box" AS "t0" WHERE NOT EXISTS (SELECT 1 FROM "Doc" AS "t1" WHERE "t1"."id" = "t0"."docId" AND ((json_type("t1"."meta") = 'text' AND json_quote(json_extract("t1"."meta", '$')) LIKE ? ESCAPE '\') OR json_type("t1"."meta") <> 'text') IS NOT FALSE) ORDER BY "t0"."id" ASC
