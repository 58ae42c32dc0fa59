-- postgres
INSERT INTO "Sized" ("id", "clock") VALUES ($1, $2) RETURNING "clock"
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."clock" = $1 ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."clock" = ANY($1) ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."clock" <> $1 ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."clock" >= $1 ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Sized" AS "t0" WHERE "t0"."clock" < $1 ORDER BY "t0"."id" ASC
SELECT COUNT(*), "t0"."clock" FROM "Sized" AS "t0" GROUP BY "t0"."clock" HAVING "t0"."clock" = $1 ORDER BY "t0"."clock" ASC
