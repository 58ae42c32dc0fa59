-- postgres
SELECT "t0"."head line" FROM "Article" AS "t0" GROUP BY "t0"."head line" HAVING to_tsvector(concat_ws(' ', "t0"."head line")) @@ to_tsquery($1) ORDER BY "t0"."head line" ASC
