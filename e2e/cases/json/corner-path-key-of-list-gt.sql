-- postgres
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE (("t0"."data" #> $1::text[]) > $2::jsonb AND jsonb_typeof(("t0"."data" #> $1::text[])) = jsonb_typeof($2::jsonb)) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE (json_extract("t0"."data", ?) > json_extract(?, '$') AND (json_type("t0"."data", ?) IN ('integer', 'real') AND json_type(?) IN ('integer', 'real') OR json_type("t0"."data", ?) = 'text' AND json_type(?) = 'text')) ORDER BY "t0"."id" ASC
