-- postgres
SELECT "t0"."id" FROM "Article" AS "t0" WHERE to_tsvector(concat_ws(' ', "t0"."body", "t0"."head line")) @@ to_tsquery($1) OR to_tsvector(concat_ws(' ', "t0"."code")) @@ to_tsquery($2) ORDER BY "t0"."id" ASC
