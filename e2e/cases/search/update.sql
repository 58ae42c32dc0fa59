-- postgres
UPDATE "Article" AS "t0" SET "views" = $1 WHERE to_tsvector(concat_ws(' ', "t0"."body", "t0"."head line")) @@ to_tsquery($2)
