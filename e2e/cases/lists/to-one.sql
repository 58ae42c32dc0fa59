-- postgres
SELECT "t0"."id", "t1"."ints", "t1"."bigs", "t1"."floats", "t1"."decs", "t1"."bools", "t1"."strs", "t1"."ats", "t1"."jsons", "t1"."bins", "t1"."moods", "t1"."id" FROM "Toy" AS "t0" LEFT JOIN "Bag" AS "t1" ON "t1"."id" = "t0"."bagId" ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id", "t1"."ints", "t1"."bigs", "t1"."floats", "t1"."decs", "t1"."bools", "t1"."strs", "t1"."ats", "t1"."jsons", "t1"."bins", "t1"."moods", "t1"."id" FROM "Toy" AS "t0" LEFT JOIN "Bag" AS "t1" ON "t1"."id" = "t0"."bagId" ORDER BY "t0"."id" ASC
