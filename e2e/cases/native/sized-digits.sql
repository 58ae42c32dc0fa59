-- postgres
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."digits" @> ARRAY[$1::varbit] ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."digits" && $1 ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."digits" @> $1 ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."digits" = $1 ORDER BY "t0"."id" ASC
INSERT INTO "Sized" ("id", "digits") SELECT "r"."c0", "r"."c1"::varbit[] FROM unnest($1::int4[], $2::text[]) AS "r"("c0", "c1") RETURNING "digits"
UPDATE "Sized" AS "t0" SET "digits" = array_cat("t0"."digits", $1::varbit[]) WHERE "t0"."id" = $2 RETURNING "digits"
UPDATE "Sized" AS "t0" SET "digits" = array_cat("t0"."digits", $1::varbit[]) WHERE "t0"."id" = $2 RETURNING "digits"
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."digits" = $1 ORDER BY "t0"."id" ASC
