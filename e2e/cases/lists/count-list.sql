-- postgres
SELECT COUNT(*), COUNT("t0"."ints") FROM "Bag" AS "t0"
