-- postgres
BEGIN
DECLARE "d2c8efa0e934e5a238528" NO SCROLL CURSOR FOR SELECT "t0"."id", "t0"."name", "t0"."headId" FROM "Herd" AS "t0" ORDER BY "t0"."id" ASC
FETCH 1 FROM "d2c8efa0e934e5a238528"
FETCH 1 FROM "d2c8efa0e934e5a238528"
FETCH 1 FROM "d2c8efa0e934e5a238528"
FETCH 1 FROM "d2c8efa0e934e5a238528"
COMMIT
-- sqlite
CREATE TEMP TABLE "d2c8efa0e934e5a238528" (n INTEGER PRIMARY KEY, c0, c1, c2)
INSERT INTO temp."d2c8efa0e934e5a238528" (c0, c1, c2) SELECT "t0"."id", "t0"."name", "t0"."headId" FROM "Herd" AS "t0" ORDER BY "t0"."id" ASC
SELECT c0, c1, c2 FROM temp."d2c8efa0e934e5a238528" WHERE n > ? AND n <= ? ORDER BY n
SELECT c0, c1, c2 FROM temp."d2c8efa0e934e5a238528" WHERE n > ? AND n <= ? ORDER BY n
SELECT c0, c1, c2 FROM temp."d2c8efa0e934e5a238528" WHERE n > ? AND n <= ? ORDER BY n
SELECT c0, c1, c2 FROM temp."d2c8efa0e934e5a238528" WHERE n > ? AND n <= ? ORDER BY n
DROP TABLE IF EXISTS temp."d2c8efa0e934e5a238528"
