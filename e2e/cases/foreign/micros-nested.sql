-- postgres
SELECT "t0"."id", "t0"."code" FROM "Crate" AS "t0" WHERE EXISTS (SELECT 1 FROM "Part" AS "t1" WHERE "t1"."code" = "t0"."code" AND "t1"."at" = $1) ORDER BY "t0"."id" ASC
SELECT "t2"."id", "t2"."code" FROM "Part" AS "t2" WHERE "t2"."code" = ANY($1) AND "t2"."at" > $2
SELECT "t0"."id" FROM "Part" AS "t0" WHERE EXISTS (SELECT 1 FROM "Crate" AS "t1" WHERE "t1"."code" = "t0"."code" AND "t1"."at" = $1) ORDER BY "t0"."id" ASC
-- postgres ts
SELECT "t0"."id", "t0"."code" FROM "Crate" AS "t0" WHERE EXISTS (SELECT 1 FROM "Part" AS "t1" WHERE "t1"."code" = "t0"."code" AND "t1"."at" = $1) ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Part" AS "t0" WHERE EXISTS (SELECT 1 FROM "Crate" AS "t1" WHERE "t1"."code" = "t0"."code" AND "t1"."at" = $1) ORDER BY "t0"."id" ASC
