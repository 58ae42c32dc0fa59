-- postgres
SELECT "t0"."id" FROM "Odd" AS "t0" WHERE NOT ("t0"."stamp" = ANY("t0"."days")) ORDER BY "t0"."id" ASC
