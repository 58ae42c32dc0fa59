-- mysql
SELECT `t0`.`id` FROM `Box` AS `t0` WHERE (JSON_CONTAINS(`t0`.`data`, `t0`.`data`) AND JSON_CONTAINS(`t0`.`data`, `t0`.`data`) /*!80000 AND CAST(`t0`.`data` AS JSON) = CAST(`t0`.`data` AS JSON) */ /*M!100700 AND JSON_EQUALS(`t0`.`data`, `t0`.`data`) */) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Box" AS "t0" WHERE "t0"."data" = "t0"."data" ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Box" AS "t0" WHERE ((json_extract("t0"."data", '$') = json_extract("t0"."data", '$') AND (json_type("t0"."data") = json_type("t0"."data") OR (json_type("t0"."data") IN ('integer', 'real') AND json_type("t0"."data") IN ('integer', 'real')))) OR (json_type("t0"."data") = 'null' AND json_type("t0"."data") = 'null')) ORDER BY "t0"."id" ASC
