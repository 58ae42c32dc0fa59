-- postgres
SELECT "t0"."id" FROM "Native" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."at", "t1"."amount", "t1"."nativeId" FROM "Part" AS "t1" WHERE "t1"."nativeId" = ANY($1) ORDER BY "t1"."id" ASC
