-- postgres
SELECT "t0"."id", "t0"."name", "t0"."level", "t0"."bossId" FROM "people"."entry" AS "t0" ORDER BY "t0"."id" ASC
