-- mysql
SELECT `t0`.`id` FROM `Doc` AS `t0` WHERE (JSON_TYPE(`t0`.`data`) = 'ARRAY' AND (JSON_CONTAINS(JSON_EXTRACT(`t0`.`data`, '$[0]'), ?1) AND JSON_CONTAINS(?1, JSON_EXTRACT(`t0`.`data`, '$[0]')) /*!80000 AND CAST(JSON_EXTRACT(`t0`.`data`, '$[0]') AS JSON) = CAST(?1 AS JSON) */ /*M!100700 AND JSON_EQUALS(JSON_EXTRACT(`t0`.`data`, '$[0]'), ?1) */)) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE (jsonb_typeof("t0"."data") = 'array' AND "t0"."data" -> 0 = $1::jsonb) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE (json_type("t0"."data") = 'array' AND (json_extract("t0"."data", '$[0]') = json_extract(?, '$') AND (json_type("t0"."data", '$[0]') = json_type(?) OR (json_type("t0"."data", '$[0]') IN ('integer', 'real') AND json_type(?) IN ('integer', 'real'))))) ORDER BY "t0"."id" ASC
