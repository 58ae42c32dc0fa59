-- postgres
SELECT "t0"."mark", "t1"."code", "t1"."mark", "t1"."marks" FROM "Part" AS "t0" LEFT JOIN "Crate" AS "t1" ON "t1"."code" = "t0"."code" ORDER BY "t0"."id" ASC
