-- postgres
SELECT "t0"."id" FROM "Crate" AS "t0" WHERE "t0"."at" >= (SELECT "t1"."at" FROM "Crate" AS "t1" WHERE "t1"."at" = $1) ORDER BY "t0"."at" ASC
SELECT "t0"."id" FROM "Crate" AS "t0" WHERE "t0"."at" >= (SELECT "t1"."at" FROM "Crate" AS "t1" WHERE "t1"."at" = $1) ORDER BY "t0"."at" ASC
SELECT "t0"."id" FROM "Crate" AS "t0" WHERE "t0"."at" >= (SELECT "t1"."at" FROM "Crate" AS "t1" WHERE "t1"."at" = $1) ORDER BY "t0"."at" ASC
SELECT "t0"."id" FROM "Crate" AS "t0" CROSS JOIN (SELECT "t1"."seen" AS "c0" FROM "Crate" AS "t1" WHERE "t1"."seen" = $1) AS "t2" WHERE "t0"."seen" < "t2"."c0" OR ("t2"."c0" IS NULL AND "t0"."seen" IS NOT NULL) OR "t0"."seen" IS NOT DISTINCT FROM "t2"."c0" ORDER BY "t0"."seen" DESC LIMIT $2 OFFSET $3
