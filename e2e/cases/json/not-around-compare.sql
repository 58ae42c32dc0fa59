-- postgres
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE NOT (("t0"."meta" > $1::jsonb AND jsonb_typeof("t0"."meta") = jsonb_typeof($1::jsonb)) OR jsonb_typeof("t0"."meta") <> jsonb_typeof($1::jsonb)) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE NOT ((json_extract("t0"."meta", '$') > json_extract(?, '$') AND (json_type("t0"."meta") IN ('integer', 'real') AND json_type(?) IN ('integer', 'real') OR json_type("t0"."meta") = 'text' AND json_type(?) = 'text')) OR NOT (json_type("t0"."meta") IN ('integer', 'real') AND json_type(?) IN ('integer', 'real') OR json_type("t0"."meta") = 'text' AND json_type(?) = 'text')) ORDER BY "t0"."id" ASC
