-- postgres
SELECT "t0"."id" FROM "Article" AS "t0" WHERE to_tsvector(concat_ws(' ', "t0"."code")) @@ to_tsquery($1) ORDER BY "t0"."id" ASC
