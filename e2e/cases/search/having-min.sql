-- postgres
SELECT "t0"."views" FROM "Article" AS "t0" GROUP BY "t0"."views" HAVING to_tsvector(concat_ws(' ', MIN("t0"."head line"))) @@ to_tsquery($1) ORDER BY "t0"."views" ASC
