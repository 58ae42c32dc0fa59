-- postgres
INSERT INTO "Sized" ("id", "tenth") VALUES ($1, $2) RETURNING "tenth"
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."tenth" = $1 ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."tenth" = ANY($1) ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."tenth" <> $1 ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."tenth" >= $1 ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."tenth" < $1 ORDER BY "t0"."id" ASC
SELECT COUNT(*), "t0"."tenth" FROM "Sized" AS "t0" GROUP BY "t0"."tenth" HAVING "t0"."tenth" = $1 ORDER BY "t0"."tenth" ASC
