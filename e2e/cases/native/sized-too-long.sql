-- postgres
UPDATE "Sized" AS "t0" SET "bits" = array_cat("t0"."bits", $1::"bit"[]) WHERE "t0"."id" = $2 RETURNING "id", "second", "tenth", "milli", "clock", "tenths", "clocks", "bits", "digits", "codes", "fixed"
