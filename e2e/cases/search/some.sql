-- postgres
SELECT "t0"."id" FROM "Author" AS "t0" WHERE EXISTS (SELECT 1 FROM "Article" AS "t1" WHERE "t1"."authorId" = "t0"."id" AND to_tsvector(concat_ws(' ', "t1"."body", "t1"."head line")) @@ to_tsquery($1)) ORDER BY "t0"."id" ASC
