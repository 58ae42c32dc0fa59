-- mysql
SELECT `t0`.`id` FROM `Doc` AS `t0` WHERE NOT ((JSON_CONTAINS(`t0`.`data`, `t0`.`meta`) AND JSON_CONTAINS(`t0`.`meta`, `t0`.`data`) /*!80000 AND CAST(`t0`.`data` AS JSON) = CAST(`t0`.`meta` AS JSON) */ /*M!100700 AND JSON_EQUALS(`t0`.`data`, `t0`.`meta`) */)) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE NOT ("t0"."data" = "t0"."meta") ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE NOT (((json_extract("t0"."data", '$') = json_extract("t0"."meta", '$') AND (json_type("t0"."data") = json_type("t0"."meta") OR (json_type("t0"."data") IN ('integer', 'real') AND json_type("t0"."meta") IN ('integer', 'real')))) OR (json_type("t0"."data") = 'null' AND json_type("t0"."meta") = 'null'))) ORDER BY "t0"."id" ASC
