-- postgres
BEGIN
WITH "s0" AS (INSERT INTO "Crate" ("id", "code", "at", "seen") VALUES ($1, $2, $3, $4) RETURNING "id", "code"), "s1" AS (INSERT INTO "Part" ("id", "code", "at", "mark") VALUES ($5, (SELECT "s0"."code" FROM "s0"), $6, $7) RETURNING "id", "code") SELECT "s0"."id" FROM "s0"
SELECT "t0"."at", "t0"."seen", ARRAY(SELECT ROW("t1"."at") FROM "Part" AS "t1" WHERE "t1"."code" = "t0"."code") FROM "Crate" AS "t0" WHERE "t0"."id" = $1
COMMIT
UPDATE "Crate" AS "t0" SET "at" = $1 WHERE "t0"."at" = $2 RETURNING "at"
SELECT "t0"."id" FROM "Crate" AS "t0" WHERE "t0"."at" >= $1 ORDER BY "t0"."id" ASC
DELETE FROM "Part" AS "t0" WHERE "t0"."at" = $1
-- postgres ts
BEGIN
WITH "s0" AS (INSERT INTO "Crate" ("id", "code", "at", "seen") VALUES ($1, $2, $3, $4) RETURNING "id", "code"), "s1" AS (INSERT INTO "Part" ("id", "code", "at", "mark") VALUES ($5, (SELECT "s0"."code" FROM "s0"), $6, $7) RETURNING "id", "code") SELECT "s0"."id" FROM "s0"
SELECT "t0"."at", "t0"."seen", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t1"."at") AS "row" FROM "Part" AS "t1" WHERE "t1"."code" = "t0"."code") AS "n") FROM "Crate" AS "t0" WHERE "t0"."id" = $1
COMMIT
UPDATE "Crate" AS "t0" SET "at" = $1 WHERE "t0"."at" = $2 RETURNING "at"
SELECT "t0"."id" FROM "Crate" AS "t0" WHERE "t0"."at" >= $1 ORDER BY "t0"."id" ASC
DELETE FROM "Part" AS "t0" WHERE "t0"."at" = $1
