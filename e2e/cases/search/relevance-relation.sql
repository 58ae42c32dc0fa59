-- postgres
SELECT "t0"."id" FROM "Article" AS "t0" LEFT JOIN "Author" AS "t1" ON "t1"."id" = "t0"."authorId" ORDER BY ts_rank(to_tsvector(concat_ws(' ', "t1"."name", "t1"."bio")), to_tsquery($1)) ASC, "t0"."id" ASC
