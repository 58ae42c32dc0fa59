-- postgres
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE NOT ($1 = ANY("t0"."floats")) ORDER BY "t0"."id" ASC
