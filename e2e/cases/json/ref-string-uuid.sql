-- mysql
SELECT `t0`.`id` FROM `Pair` AS `t0` WHERE (JSON_TYPE(`t0`.`doc`) = 'STRING' AND CAST(`t0`.`doc` AS CHAR) LIKE CONCAT('%', replace(replace(replace(`t0`.`code`, '\\', '\\\\'), '%', '\\%'), '_', '\\_'), '%')) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Pair" AS "t0" WHERE (jsonb_typeof("t0"."doc") = 'string' AND "t0"."doc"::text LIKE ('%' || replace(replace(replace("t0"."code"::text, '\', '\\'), '%', '\%'), '_', '\_') || '%')) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Pair" AS "t0" WHERE (json_type("t0"."doc") = 'text' AND json_quote(json_extract("t0"."doc", '$')) LIKE ('%' || replace(replace(replace("t0"."code", '\', '\\'), '%', '\%'), '_', '\_') || '%') ESCAPE '\') ORDER BY "t0"."id" ASC
