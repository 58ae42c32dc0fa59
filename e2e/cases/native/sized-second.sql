-- postgres
INSERT INTO "Sized" ("id", "second") VALUES ($1, $2) RETURNING "second"
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."second" = $1 ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."second" = ANY($1) ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."second" <> $1 ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."second" >= $1 ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."second" < $1 ORDER BY "t0"."id" ASC
SELECT COUNT(*), "t0"."second" FROM "Sized" AS "t0" GROUP BY "t0"."second" HAVING "t0"."second" = $1 ORDER BY "t0"."second" ASC
