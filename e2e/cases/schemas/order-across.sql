-- postgres
SELECT "t0"."id" FROM "shop"."entry" AS "t0" LEFT JOIN "people"."entry" AS "t1" ON "t1"."id" = "t0"."ownerId" LEFT JOIN (SELECT "t2"."A" AS "k0", COUNT(*) AS "n" FROM "shop"."_ItemToTag" AS "t2" GROUP BY "t2"."A") AS "t3" ON "t3"."k0" = "t0"."id" ORDER BY "t1"."level" DESC, COALESCE("t3"."n", 0) DESC, "t0"."id" ASC
