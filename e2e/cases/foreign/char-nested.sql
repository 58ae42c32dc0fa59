-- postgres
SELECT "t0"."code", "t0"."mark", "t0"."marks" FROM "Crate" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."mark", "t1"."code", "t2"."code", "t2"."mark", "t2"."marks" FROM "Part" AS "t1" LEFT JOIN "Crate" AS "t2" ON "t2"."code" = "t1"."code" WHERE "t1"."code" = ANY($1) ORDER BY "t1"."id" ASC
