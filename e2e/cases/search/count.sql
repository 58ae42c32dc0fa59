-- postgres
SELECT COUNT(*) FROM "Article" AS "t0" WHERE to_tsvector(concat_ws(' ', "t0"."head line")) @@ to_tsquery($1)
