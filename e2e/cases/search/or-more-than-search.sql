-- postgres
SELECT "t0"."id" FROM "Article" AS "t0" WHERE (to_tsvector(concat_ws(' ', "t0"."head line")) @@ to_tsquery($1) AND "t0"."views" = $2) OR to_tsvector(concat_ws(' ', "t0"."body")) @@ to_tsquery($3) ORDER BY "t0"."id" ASC
