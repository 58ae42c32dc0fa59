-- postgres
SELECT "t0"."id", "t0"."code", (SELECT MIN("t2"."mark") FROM "Part" AS "t2" WHERE "t2"."code" = "t0"."code"), (SELECT MAX("t3"."mark") FROM "Part" AS "t3" WHERE "t3"."code" = "t0"."code") FROM "Crate" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t1"."code" FROM "Part" AS "t1" WHERE "t1"."code" = ANY($1) ORDER BY "t1"."id" ASC
