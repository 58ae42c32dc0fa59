-- postgres
SELECT "t0"."id", "t1"."uuid", "t1"."money", "t1"."tz3", "t1"."date", "t1"."time", "t1"."plain", "t1"."real"::text, "t1"."id" FROM "Part" AS "t0" LEFT JOIN "Native" AS "t1" ON "t1"."id" = "t0"."nativeId" ORDER BY "t0"."id" ASC
