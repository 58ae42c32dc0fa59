-- mysql
SELECT `t0`.`id` FROM `Doc` AS `t0` WHERE NOT (JSON_EXTRACT(`t0`.`data`, ?1) IS NULL) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE NOT (("t0"."data" #> $1::text[]) IS NULL) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE NOT (json_type("t0"."data", ?) IS NULL) ORDER BY "t0"."id" ASC
