-- mysql
SELECT `t0`.`id` FROM `Doc` AS `t0` WHERE (JSON_TYPE(JSON_EXTRACT(`t0`.`data`, ?1)) = 'STRING' AND JSON_UNQUOTE(JSON_EXTRACT(`t0`.`data`, ?1)) LIKE ?2) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE (jsonb_typeof(("t0"."data" #> $1::text[])) = 'string' AND (("t0"."data" #> $1::text[]) #>> '{}') LIKE $2) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE (json_type("t0"."data", ?) = 'text' AND json_extract("t0"."data", ?) LIKE ? ESCAPE '\') ORDER BY "t0"."id" ASC
