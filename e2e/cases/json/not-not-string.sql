-- mysql
SELECT `t0`.`id` FROM `Doc` AS `t0` WHERE (JSON_TYPE(`t0`.`meta`) = 'STRING' AND CAST(`t0`.`meta` AS CHAR) LIKE ?1) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE (jsonb_typeof("t0"."meta") = 'string' AND "t0"."meta"::text LIKE $1) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE (json_type("t0"."meta") = 'text' AND json_quote(json_extract("t0"."meta", '$')) LIKE ? ESCAPE '\') ORDER BY "t0"."id" ASC
