-- postgres
SELECT "t0"."id" FROM "Article" AS "t0" ORDER BY ts_rank(to_tsvector(concat_ws(' ', "t0"."head line", "t0"."body")), to_tsquery($1)) ASC, "t0"."id" ASC
