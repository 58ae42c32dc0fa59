-- mysql
SELECT `t0`.`id` FROM `Doc` AS `t0` WHERE (JSON_TYPE(`t0`.`data`) = 'STRING' AND CAST(`t0`.`data` AS CHAR) LIKE ?1) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE (jsonb_typeof("t0"."data") = 'string' AND "t0"."data"::text LIKE $1) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE (json_type("t0"."data") = 'text' AND json_quote(json_extract("t0"."data", '$')) LIKE ? ESCAPE '\') ORDER BY "t0"."id" ASC
