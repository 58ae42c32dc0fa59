-- postgres
SELECT "t0"."id" FROM "Article" AS "t0" WHERE "t0"."id" = $1 AND to_tsvector(concat_ws(' ', "t0"."body", "t0"."head line")) @@ to_tsquery($2)
