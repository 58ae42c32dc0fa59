-- postgres
SELECT "t0"."id" FROM "Match" AS "t0" WHERE NOT ("t0"."int" = ANY("t0"."ints")) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Match" AS "t0" WHERE NOT (CASE WHEN "t0"."ints" IS NOT NULL THEN "t0"."int" IN (SELECT value FROM json_each("t0"."ints")) END) ORDER BY "t0"."id" ASC
