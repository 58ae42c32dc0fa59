-- postgres
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE (jsonb_typeof("t0"."data") = 'array' AND "t0"."data" -> 0 = $1::jsonb) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE (json_type("t0"."data") = 'array' AND (json_extract("t0"."data", '$[0]') = json_extract(?, '$') AND (json_type("t0"."data", '$[0]') = json_type(?) OR (json_type("t0"."data", '$[0]') IN ('integer', 'real') AND json_type(?) IN ('integer', 'real'))))) ORDER BY "t0"."id" ASC
