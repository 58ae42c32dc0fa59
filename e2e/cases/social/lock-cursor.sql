-- postgres
BEGIN
SELECT "t0"."id" FROM "Post" AS "t0" CROSS JOIN (SELECT "t1"."id" AS "c0" FROM "Post" AS "t1" WHERE "t1"."id" = $1) AS "t2" WHERE "t0"."id" > "t2"."c0" OR "t0"."id" = "t2"."c0" ORDER BY "t0"."id" ASC OFFSET $2 FOR UPDATE OF "t0"
COMMIT
-- sqlite
BEGIN
SELECT "t0"."id" FROM "Post" AS "t0" CROSS JOIN (SELECT "t1"."id" AS "c0" FROM "Post" AS "t1" WHERE "t1"."id" = ?) AS "t2" WHERE "t0"."id" > "t2"."c0" OR "t0"."id" = "t2"."c0" ORDER BY "t0"."id" ASC LIMIT -1 OFFSET ?
COMMIT
