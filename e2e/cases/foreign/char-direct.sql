-- postgres
SELECT "t0"."code", "t0"."mark", "t0"."marks" FROM "Crate" AS "t0" ORDER BY "t0"."id" ASC
