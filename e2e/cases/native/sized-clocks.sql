-- postgres
INSERT INTO "Sized" ("id", "clocks") SELECT "r"."c0", "r"."c1"::timetz[] FROM unnest($1::int4[], $2::text[]) AS "r"("c0", "c1") RETURNING "clocks"
UPDATE "Sized" AS "t0" SET "clocks" = array_cat("t0"."clocks", $1::timetz[]) WHERE "t0"."id" = $2 RETURNING "clocks"
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."clocks" @> ARRAY[$1::timetz] ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."clocks" && $1 ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."clocks" @> $1 ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."clocks" = $1 ORDER BY "t0"."id" ASC
