-- mysql
SELECT `t0`.`id` FROM `Doc` AS `t0` WHERE NOT ((JSON_TYPE(`t0`.`meta`) = 'STRING' AND CAST(`t0`.`meta` AS CHAR) LIKE ?1) OR JSON_TYPE(`t0`.`meta`) <> 'STRING') ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE NOT ((jsonb_typeof("t0"."meta") = 'string' AND "t0"."meta"::text LIKE $1) OR jsonb_typeof("t0"."meta") <> 'string') ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE NOT ((json_type("t0"."meta") = 'text' AND json_quote(json_extract("t0"."meta", '$')) LIKE ? ESCAPE '\') OR json_type("t0"."meta") <> 'text') ORDER BY "t0"."id" ASC
