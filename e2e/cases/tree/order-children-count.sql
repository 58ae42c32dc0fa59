-- postgres
SELECT "t0"."id" FROM "Node" AS "t0" ORDER BY (SELECT COUNT(*) FROM "Node" AS "t1" WHERE "t1"."parentId" = "t0"."id") DESC, (SELECT COUNT(*) FROM "_follows" AS "t3" WHERE "t3"."A" = "t0"."id") DESC, "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Node" AS "t0" ORDER BY (SELECT COUNT(*) FROM "Node" AS "t1" WHERE "t1"."parentId" = "t0"."id") DESC, (SELECT COUNT(*) FROM "_follows" AS "t3" WHERE "t3"."A" = "t0"."id") DESC, "t0"."id" ASC
