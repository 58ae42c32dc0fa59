-- postgres
INSERT INTO "Sized" ("id", "milli") VALUES ($1, $2) RETURNING "milli"
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."milli" = $1 ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."milli" = ANY($1) ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."milli" <> $1 ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."milli" >= $1 ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."milli" < $1 ORDER BY "t0"."id" ASC
SELECT COUNT(*), "t0"."milli" FROM "Sized" AS "t0" GROUP BY "t0"."milli" HAVING "t0"."milli" = $1 ORDER BY "t0"."milli" ASC
