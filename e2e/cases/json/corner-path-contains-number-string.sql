-- mysql
SELECT `t0`.`id` FROM `Doc` AS `t0` WHERE CASE JSON_TYPE(JSON_EXTRACT(`t0`.`data`, ?1)) WHEN 'ARRAY' THEN JSON_CONTAINS(JSON_EXTRACT(`t0`.`data`, ?1), ?2) ELSE CASE WHEN JSON_EXTRACT(`t0`.`data`, ?1) IS NOT NULL THEN FALSE END END ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE ("t0"."data" #> $1::text[]) @> $2::jsonb ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE CASE json_type("t0"."data", ?) WHEN 'array' THEN NOT EXISTS (SELECT 1 FROM json_each(?) AS "n" WHERE NOT EXISTS (SELECT 1 FROM json_each("t0"."data", ?) AS "h" WHERE "h".value IS "n".value AND ("h".type = "n".type OR ("h".type IN ('integer', 'real') AND "n".type IN ('integer', 'real'))))) ELSE CASE WHEN json_type("t0"."data", ?) IS NOT NULL THEN 0 END END ORDER BY "t0"."id" ASC
