-- postgres
BEGIN
DECLARE "d7d5ef084ea4e4048d29e" NO SCROLL CURSOR FOR SELECT "t0"."id", "t0"."from where", "t0"."CLASS", "t0"."None", "t0"."model_x", "t0"."sche-ma", "t0"."copy", "t0"."json", "t0"."self", "t0"."x", "t0"."toString", "t0"."dict" FROM "table with spaces" AS "t0" ORDER BY "t0"."id" ASC
FETCH 2 FROM "d7d5ef084ea4e4048d29e"
FETCH 2 FROM "d7d5ef084ea4e4048d29e"
COMMIT
-- sqlite
CREATE TEMP TABLE "d7d5ef084ea4e4048d29e" (n INTEGER PRIMARY KEY, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11)
INSERT INTO temp."d7d5ef084ea4e4048d29e" (c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11) SELECT "t0"."id", "t0"."from where", "t0"."CLASS", "t0"."None", "t0"."model_x", "t0"."sche-ma", "t0"."copy", "t0"."json", "t0"."self", "t0"."x", "t0"."toString", "t0"."dict" FROM "table with spaces" AS "t0" ORDER BY "t0"."id" ASC
SELECT c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11 FROM temp."d7d5ef084ea4e4048d29e" WHERE n > ? AND n <= ? ORDER BY n
SELECT c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11 FROM temp."d7d5ef084ea4e4048d29e" WHERE n > ? AND n <= ? ORDER BY n
DROP TABLE IF EXISTS temp."d7d5ef084ea4e4048d29e"
