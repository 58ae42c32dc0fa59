-- postgres
SELECT "t0"."id" FROM "Native" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t1"."nativeId" FROM "Part" AS "t1" WHERE "t1"."nativeId" = ANY($1) ORDER BY "t1"."id" ASC
SELECT "t2"."value", "t2"."partId" FROM "Reading" AS "t2" WHERE "t2"."partId" = ANY($1) ORDER BY "t2"."id" ASC
