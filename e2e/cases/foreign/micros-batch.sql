-- postgres
SELECT "t0"."id" FROM "Crate" AS "t0" WHERE "t0"."at" = $1
SELECT "t0"."id" FROM "Crate" AS "t0" WHERE "t0"."at" = $1
SELECT "t0"."id" FROM "Crate" AS "t0" WHERE "t0"."at" = $1
SELECT "t0"."mark" FROM "Label" AS "t0" WHERE "t0"."at" = $1
SELECT "t0"."mark" FROM "Label" AS "t0" WHERE "t0"."at" = $1
-- postgres ts
SELECT "t0"."id", "t0"."at" FROM "Crate" AS "t0" WHERE "t0"."at" = ANY($1)
SELECT "t0"."mark", "t0"."at" FROM "Label" AS "t0" WHERE "t0"."at" = ANY($1)
