-- postgres
SELECT "t0"."id" FROM "Post" AS "t0" ORDER BY (SELECT COUNT(*) FROM "_PostToTag" AS "t2" WHERE "t2"."A" = "t0"."id") ASC, "t0"."id" DESC
-- sqlite
SELECT "t0"."id" FROM "Post" AS "t0" ORDER BY (SELECT COUNT(*) FROM "_PostToTag" AS "t2" WHERE "t2"."A" = "t0"."id") ASC, "t0"."id" DESC
