-- postgres
BEGIN
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "Box" ("decs", "bigs", "bins", "bagId") SELECT "r"."c0"::numeric[], "r"."c1"::int8[], "r"."c2"::bytea[], $1::int4 FROM unnest($2::text[], $3::text[], $4::text[]) AS "r"("c0", "c1", "c2")
SELECT ARRAY(SELECT ROW("t2"."decs", "t2"."bigs", "t2"."bins") FROM "Box" AS "t2" WHERE "t2"."bagId" = "t1"."id" ORDER BY "t2"."id" ASC) FROM "Bag" AS "t1" WHERE "t1"."id" = $1
COMMIT
-- postgres ts
BEGIN
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "Box" ("decs", "bigs", "bins", "bagId") SELECT "r"."c0"::numeric[], "r"."c1"::int8[], "r"."c2"::bytea[], $1::int4 FROM unnest($2::text[], $3::text[], $4::text[]) AS "r"("c0", "c1", "c2")
SELECT (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t2"."decs"::text[], "t2"."bigs"::text[], "t2"."bins"::text[]) AS "row" FROM "Box" AS "t2" WHERE "t2"."bagId" = "t1"."id" ORDER BY "t2"."id" ASC) AS "n") FROM "Bag" AS "t1" WHERE "t1"."id" = $1
COMMIT
-- sqlite
BEGIN
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE "t0"."id" = ?
INSERT INTO "Box" ("decs", "bigs", "bins", "bagId") VALUES (?, ?, ?, ?)
INSERT INTO "Box" ("decs", "bigs", "bins", "bagId") VALUES (?, ?, ?, ?)
SELECT "t1"."id" FROM "Bag" AS "t1" WHERE "t1"."id" = ?
SELECT "t2"."decs", "t2"."bigs", "t2"."bins", "t2"."bagId" FROM "Box" AS "t2" WHERE "t2"."bagId" IN (SELECT value FROM json_each(?)) ORDER BY "t2"."id" ASC
COMMIT
