-- postgres
SELECT COUNT(*), COUNT("t0"."bossId"), "t0"."level" FROM "people"."entry" AS "t0" GROUP BY "t0"."level" ORDER BY "t0"."level" ASC
