-- postgres
SELECT "t0"."id", "t0"."code" FROM "Crate" AS "t0" WHERE "t0"."code" = $1
SELECT "t0"."id", "t0"."code" FROM "Crate" AS "t0" WHERE "t0"."code" = $1
SELECT "t0"."id", "t0"."code" FROM "Crate" AS "t0" WHERE "t0"."code" = $1
SELECT "t0"."id", "t0"."code" FROM "Crate" AS "t0" WHERE "t0"."code" = ANY($1)
