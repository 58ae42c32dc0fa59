-- postgres
SELECT "t0"."id" FROM "Tag" AS "t0" ORDER BY (SELECT COUNT(*) FROM "_PostToTag" AS "t2" WHERE "t2"."B" = "t0"."id") ASC, "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Tag" AS "t0" ORDER BY (SELECT COUNT(*) FROM "_PostToTag" AS "t2" WHERE "t2"."B" = "t0"."id") ASC, "t0"."id" ASC
