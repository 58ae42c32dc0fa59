-- postgres
SELECT "t0"."id", ARRAY(SELECT ROW("t3"."id") FROM "Post" AS "t3" WHERE "t3"."authorId" = "t0"."id" ORDER BY "t3"."id" ASC) FROM "User" AS "t0" CROSS JOIN (SELECT "t1"."id" AS "c0" FROM "User" AS "t1" WHERE "t1"."id" = $1) AS "t2" WHERE "t0"."id" > "t2"."c0" OR "t0"."id" = "t2"."c0" ORDER BY "t0"."id" ASC LIMIT $2
-- postgres ts
SELECT "t0"."id", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t3"."id") AS "row" FROM "Post" AS "t3" WHERE "t3"."authorId" = "t0"."id" ORDER BY "t3"."id" ASC) AS "n") FROM "User" AS "t0" CROSS JOIN (SELECT "t1"."id" AS "c0" FROM "User" AS "t1" WHERE "t1"."id" = $1) AS "t2" WHERE "t0"."id" > "t2"."c0" OR "t0"."id" = "t2"."c0" ORDER BY "t0"."id" ASC LIMIT $2
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" CROSS JOIN (SELECT "t1"."id" AS "c0" FROM "User" AS "t1" WHERE "t1"."id" = ?) AS "t2" WHERE "t0"."id" > "t2"."c0" OR "t0"."id" = "t2"."c0" ORDER BY "t0"."id" ASC LIMIT ?
SELECT "t3"."id", "t3"."authorId" FROM "Post" AS "t3" WHERE "t3"."authorId" IN (SELECT value FROM json_each(?)) ORDER BY "t3"."id" ASC
