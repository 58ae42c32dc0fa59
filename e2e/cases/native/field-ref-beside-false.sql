-- postgres
SELECT "t0"."id", "t0"."uuid", "t0"."code", "t0"."fixed", "t0"."small", "t0"."real"::text, "t0"."money", "t0"."tz", "t0"."tz3", "t0"."stamp", "t0"."date", "t0"."time", "t0"."plain" FROM "Native" AS "t0" WHERE 1=0
