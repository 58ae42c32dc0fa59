-- mysql
SELECT `t0`.`id` FROM `Doc` AS `t0` WHERE NOT ((JSON_CONTAINS(`t0`.`data`, ?1) AND JSON_CONTAINS(?1, `t0`.`data`) /*!80000 AND CAST(`t0`.`data` AS JSON) = CAST(?1 AS JSON) */ /*M!100700 AND JSON_EQUALS(`t0`.`data`, ?1) */)) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE NOT ("t0"."data" = $1::jsonb) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE NOT ((json_extract("t0"."data", '$') = json_extract(?, '$') AND (json_type("t0"."data") = json_type(?) OR (json_type("t0"."data") IN ('integer', 'real') AND json_type(?) IN ('integer', 'real'))))) ORDER BY "t0"."id" ASC
