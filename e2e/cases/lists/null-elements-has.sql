-- postgres
SELECT "t0"."id" FROM "Holes" AS "t0" WHERE $1 = ANY("t0"."ints")
