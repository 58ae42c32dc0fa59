-- postgres
SELECT "t0"."id" FROM "Article" AS "t0" WHERE EXISTS (SELECT 1 FROM "Author" AS "t1" WHERE "t1"."id" = "t0"."authorId" AND to_tsvector(concat_ws(' ', "t1"."bio", "t1"."name")) @@ to_tsquery($1)) ORDER BY "t0"."id" ASC
