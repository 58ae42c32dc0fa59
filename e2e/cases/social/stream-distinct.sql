-- postgres
BEGIN
DECLARE "d2df7cc4eaa704adbcc50" NO SCROLL CURSOR FOR SELECT "t1"."id" FROM "User" AS "t1" WHERE "t1"."id" IN (SELECT MIN("t0"."id") FROM "User" AS "t0" GROUP BY "t0"."role") ORDER BY "t1"."id" ASC
FETCH 1 FROM "d2df7cc4eaa704adbcc50"
FETCH 1 FROM "d2df7cc4eaa704adbcc50"
FETCH 1 FROM "d2df7cc4eaa704adbcc50"
COMMIT
-- sqlite
CREATE TEMP TABLE "d2df7cc4eaa704adbcc50" (n INTEGER PRIMARY KEY, c0)
INSERT INTO temp."d2df7cc4eaa704adbcc50" (c0) SELECT "t1"."id" FROM "User" AS "t1" WHERE "t1"."id" IN (SELECT MIN("t0"."id") FROM "User" AS "t0" GROUP BY "t0"."role") ORDER BY "t1"."id" ASC
SELECT c0 FROM temp."d2df7cc4eaa704adbcc50" WHERE n > ? AND n <= ? ORDER BY n
SELECT c0 FROM temp."d2df7cc4eaa704adbcc50" WHERE n > ? AND n <= ? ORDER BY n
SELECT c0 FROM temp."d2df7cc4eaa704adbcc50" WHERE n > ? AND n <= ? ORDER BY n
DROP TABLE IF EXISTS temp."d2df7cc4eaa704adbcc50"
