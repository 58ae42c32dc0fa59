-- postgres
SELECT "t0"."id" FROM "Part" AS "t0" WHERE "t0"."at" = $1 ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Part" AS "t0" WHERE "t0"."at" = ANY($1) ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Part" AS "t0" WHERE "t0"."at" <> $1 ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Part" AS "t0" WHERE "t0"."at" > $1 ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Part" AS "t0" WHERE "t0"."at" <= $1 ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Part" AS "t0" WHERE "t0"."at" = $1 ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Crate" AS "t0" WHERE "t0"."seen" = $1 ORDER BY "t0"."id" ASC
