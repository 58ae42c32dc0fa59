-- postgres
SELECT COUNT(*), COUNT("t0"."ints") FROM "Bag" AS "t0"
-- sqlite
SELECT COUNT(*), COUNT("t0"."ints") FROM "Bag" AS "t0"
