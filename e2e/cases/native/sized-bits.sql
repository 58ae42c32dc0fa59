-- postgres
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."bits" @> ARRAY[$1::"bit"] ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."bits" && $1 ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."bits" @> $1 ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."bits" = $1 ORDER BY "t0"."id" ASC
INSERT INTO "Sized" ("id", "bits") SELECT "r"."c0", "r"."c1"::"bit"[] FROM unnest($1::int4[], $2::text[]) AS "r"("c0", "c1") RETURNING "bits"
UPDATE "Sized" AS "t0" SET "bits" = array_cat("t0"."bits", $1::"bit"[]) WHERE "t0"."id" = $2 RETURNING "bits"
UPDATE "Sized" AS "t0" SET "bits" = array_cat("t0"."bits", $1::"bit"[]) WHERE "t0"."id" = $2 RETURNING "bits"
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."bits" = $1 ORDER BY "t0"."id" ASC
