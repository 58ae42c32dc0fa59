-- mysql
SELECT `t0`.`id` FROM `Doc` AS `t0` WHERE (JSON_TYPE(JSON_EXTRACT(`t0`.`data`, ?1)) = 'ARRAY' AND (JSON_CONTAINS(JSON_EXTRACT(JSON_EXTRACT(`t0`.`data`, ?1), '$[0]'), ?2) AND JSON_CONTAINS(?2, JSON_EXTRACT(JSON_EXTRACT(`t0`.`data`, ?1), '$[0]')) /*!80000 AND CAST(JSON_EXTRACT(JSON_EXTRACT(`t0`.`data`, ?1), '$[0]') AS JSON) = CAST(?2 AS JSON) */ /*M!100700 AND JSON_EQUALS(JSON_EXTRACT(JSON_EXTRACT(`t0`.`data`, ?1), '$[0]'), ?2) */)) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE (jsonb_typeof(("t0"."data" #> $1::text[])) = 'array' AND ("t0"."data" #> $1::text[]) -> 0 = $2::jsonb) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE (json_type("t0"."data", ?) = 'array' AND (json_extract("t0"."data", ? || '[0]') = json_extract(?, '$') AND (json_type("t0"."data", ? || '[0]') = json_type(?) OR (json_type("t0"."data", ? || '[0]') IN ('integer', 'real') AND json_type(?) IN ('integer', 'real'))))) ORDER BY "t0"."id" ASC
