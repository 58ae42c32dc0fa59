-- mysql
SELECT `t0`.`id` FROM `Doc` AS `t0` WHERE NOT (JSON_TYPE(`t0`.`data`) = 'NULL') ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE NOT ("t0"."data" = 'null'::jsonb) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE NOT (json_type("t0"."data") = 'null') ORDER BY "t0"."id" ASC
