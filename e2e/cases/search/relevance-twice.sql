-- postgres
SELECT "t0"."id" FROM "Article" AS "t0" ORDER BY ts_rank(to_tsvector(concat_ws(' ', "t0"."head line")), to_tsquery($1)) DESC, ts_rank(to_tsvector(concat_ws(' ', "t0"."body")), to_tsquery($2)) DESC, "t0"."id" ASC
