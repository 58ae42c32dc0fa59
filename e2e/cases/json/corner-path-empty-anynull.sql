-- mysql
SELECT `t0`.`id` FROM `Doc` AS `t0` WHERE JSON_EXTRACT(`t0`.`data`, ?1) IS NULL OR JSON_TYPE(JSON_EXTRACT(`t0`.`data`, ?1)) = 'NULL' ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE ("t0"."data" #> $1::text[]) IS NULL OR ("t0"."data" #> $1::text[]) = 'null'::jsonb ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE json_type("t0"."data", ?) IS NULL OR json_type("t0"."data", ?) = 'null' ORDER BY "t0"."id" ASC
