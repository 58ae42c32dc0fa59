-- postgres
SELECT SUM("t0"."amount"), MAX("t0"."amount") FROM "Part" AS "t0"
