-- postgres
SELECT MIN("t0"."tz3"), MIN("t0"."date"), MIN("t0"."money"), MIN("t0"."small"), MAX("t0"."tz3"), MAX("t0"."date"), MAX("t0"."money"), MAX("t0"."code"), SUM("t0"."money"), SUM("t0"."real")::text, SUM("t0"."small"), AVG("t0"."money"), CAST(AVG("t0"."small") AS DOUBLE PRECISION) FROM "Native" AS "t0"
