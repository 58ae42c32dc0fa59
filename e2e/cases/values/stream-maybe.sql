-- postgres
BEGIN
DECLARE "d6ae2fd42e0687c30d2e5" NO SCROLL CURSOR FOR SELECT "t0"."id", "t0"."int", "t0"."big", "t0"."float", "t0"."dec", "t0"."bool", "t0"."str", "t0"."at", "t0"."json", "t0"."bytes", "t0"."color", "t0"."fullId", "t1"."id", "t1"."int", "t1"."big", "t1"."float", "t1"."bool", "t1"."str", "t1"."at", "t1"."json", "t1"."bytes", "t1"."color" FROM "Maybe" AS "t0" LEFT JOIN "Full" AS "t1" ON "t1"."id" = "t0"."fullId" ORDER BY "t0"."id" ASC
FETCH 2 FROM "d6ae2fd42e0687c30d2e5"
FETCH 2 FROM "d6ae2fd42e0687c30d2e5"
FETCH 2 FROM "d6ae2fd42e0687c30d2e5"
COMMIT
-- sqlite
CREATE TEMP TABLE "d6ae2fd42e0687c30d2e5" (n INTEGER PRIMARY KEY, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21)
INSERT INTO temp."d6ae2fd42e0687c30d2e5" (c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21) SELECT "t0"."id", "t0"."int", "t0"."big", "t0"."float", "t0"."dec", "t0"."bool", "t0"."str", "t0"."at", "t0"."json", "t0"."bytes", "t0"."color", "t0"."fullId", "t1"."id", "t1"."int", "t1"."big", "t1"."float", "t1"."bool", "t1"."str", "t1"."at", "t1"."json", "t1"."bytes", "t1"."color" FROM "Maybe" AS "t0" LEFT JOIN "Full" AS "t1" ON "t1"."id" = "t0"."fullId" ORDER BY "t0"."id" ASC
SELECT c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21 FROM temp."d6ae2fd42e0687c30d2e5" WHERE n > ? AND n <= ? ORDER BY n
SELECT c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21 FROM temp."d6ae2fd42e0687c30d2e5" WHERE n > ? AND n <= ? ORDER BY n
SELECT c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21 FROM temp."d6ae2fd42e0687c30d2e5" WHERE n > ? AND n <= ? ORDER BY n
DROP TABLE IF EXISTS temp."d6ae2fd42e0687c30d2e5"
