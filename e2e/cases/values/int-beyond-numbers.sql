-- sqlite
UPDATE "Full" AS "t0" SET "int" = "t0"."int" * ? WHERE "t0"."id" = ?
UPDATE "Full" AS "t0" SET "int" = "t0"."int" * ? WHERE "t0"."id" = ?
SELECT "t0"."id", "t0"."int", "t0"."big", "t0"."float", "t0"."dec", "t0"."bool", "t0"."str", "t0"."at", "t0"."json", "t0"."bytes", "t0"."color" FROM "Full" AS "t0" WHERE "t0"."id" = ?
