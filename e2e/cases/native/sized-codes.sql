-- postgres
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."codes" @> ARRAY[$1::varchar] ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."codes" && $1 ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."codes" @> $1 ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."codes" = $1 ORDER BY "t0"."id" ASC
INSERT INTO "Sized" ("id", "codes") SELECT "r"."c0", "r"."c1"::varchar[] FROM unnest($1::int4[], $2::text[]) AS "r"("c0", "c1") RETURNING "codes"
UPDATE "Sized" AS "t0" SET "codes" = array_cat("t0"."codes", $1::varchar[]) WHERE "t0"."id" = $2 RETURNING "codes"
UPDATE "Sized" AS "t0" SET "codes" = array_cat("t0"."codes", $1::varchar[]) WHERE "t0"."id" = $2 RETURNING "codes"
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."codes" = $1 ORDER BY "t0"."id" ASC
