-- postgres
INSERT INTO "Sized" ("id", "tenths") SELECT "r"."c0", "r"."c1"::timestamptz[] FROM unnest($1::int4[], $2::text[]) AS "r"("c0", "c1") RETURNING "tenths"
UPDATE "Sized" AS "t0" SET "tenths" = array_cat("t0"."tenths", $1::timestamptz[]) WHERE "t0"."id" = $2 RETURNING "tenths"
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."tenths" @> ARRAY[$1::timestamptz] ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."tenths" && $1 ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."tenths" @> $1 ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."tenths" = $1 ORDER BY "t0"."id" ASC
