-- postgres
SELECT "t0"."email" FROM "Owner" AS "t0" ORDER BY (SELECT COUNT(*) FROM "Seat" AS "t1" WHERE "t1"."ownerA" = "t0"."a" AND "t1"."ownerB" = "t0"."b") DESC, "t0"."email" ASC
-- sqlite
SELECT "t0"."email" FROM "Owner" AS "t0" ORDER BY (SELECT COUNT(*) FROM "Seat" AS "t1" WHERE "t1"."ownerA" = "t0"."a" AND "t1"."ownerB" = "t0"."b") DESC, "t0"."email" ASC
