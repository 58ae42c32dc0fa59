-- postgres
SELECT COUNT(*), MAX("t0"."mark"), "t0"."code" FROM "Part" AS "t0" GROUP BY "t0"."code" ORDER BY "t0"."code" ASC
