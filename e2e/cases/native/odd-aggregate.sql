-- postgres
SELECT MIN("t0"."cash")::numeric, MIN("t0"."tz"), MIN("t0"."day"), MIN("t0"."stamp"), MAX("t0"."cash")::numeric, MAX("t0"."tz"), MAX("t0"."long"), SUM("t0"."cash"::numeric)::numeric, AVG("t0"."cash"::numeric)::numeric FROM "Odd" AS "t0" WHERE "t0"."id" = ANY($1)
