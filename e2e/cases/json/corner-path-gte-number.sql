-- mysql
SELECT `t0`.`id` FROM `Doc` AS `t0` WHERE CASE WHEN JSON_TYPE(JSON_EXTRACT(`t0`.`data`, ?1)) IN ('INTEGER', 'UNSIGNED INTEGER', 'DOUBLE', 'DECIMAL') AND JSON_TYPE(?2) IN ('INTEGER', 'UNSIGNED INTEGER', 'DOUBLE', 'DECIMAL') THEN JSON_EXTRACT(`t0`.`data`, ?1) + 0e0 >= JSON_EXTRACT(?2, '$') + 0e0 WHEN JSON_TYPE(JSON_EXTRACT(`t0`.`data`, ?1)) = 'STRING' AND JSON_TYPE(?2) = 'STRING' THEN CAST(JSON_UNQUOTE(JSON_EXTRACT(`t0`.`data`, ?1)) AS BINARY) >= CAST(JSON_UNQUOTE(JSON_EXTRACT(?2, '$')) AS BINARY) WHEN JSON_EXTRACT(`t0`.`data`, ?1) IS NOT NULL THEN FALSE END ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE (("t0"."data" #> $1::text[]) >= $2::jsonb AND jsonb_typeof(("t0"."data" #> $1::text[])) = jsonb_typeof($2::jsonb)) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE (json_extract("t0"."data", ?) >= json_extract(?, '$') AND (json_type("t0"."data", ?) IN ('integer', 'real') AND json_type(?) IN ('integer', 'real') OR json_type("t0"."data", ?) = 'text' AND json_type(?) = 'text')) ORDER BY "t0"."id" ASC
