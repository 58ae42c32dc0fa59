-- postgres
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."fixed" @> ARRAY[$1::bpchar] ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."fixed" && $1 ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."fixed" @> $1 ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."fixed" = $1 ORDER BY "t0"."id" ASC
INSERT INTO "Sized" ("id", "fixed") SELECT "r"."c0", "r"."c1"::bpchar[] FROM unnest($1::int4[], $2::text[]) AS "r"("c0", "c1") RETURNING "fixed"
UPDATE "Sized" AS "t0" SET "fixed" = array_cat("t0"."fixed", $1::bpchar[]) WHERE "t0"."id" = $2 RETURNING "fixed"
UPDATE "Sized" AS "t0" SET "fixed" = array_cat("t0"."fixed", $1::bpchar[]) WHERE "t0"."id" = $2 RETURNING "fixed"
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."fixed" = $1 ORDER BY "t0"."id" ASC
