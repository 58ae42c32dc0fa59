-- postgres
SELECT "t0"."id" FROM "shop"."entry" AS "t0" LEFT JOIN "people"."entry" AS "t1" ON "t1"."id" = "t0"."ownerId" ORDER BY "t1"."level" DESC, (SELECT COUNT(*) FROM "shop"."_ItemToTag" AS "t3" WHERE "t3"."A" = "t0"."id") DESC, "t0"."id" ASC
