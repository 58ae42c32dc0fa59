-- postgres
INSERT INTO "Part" ("id", "at", "mark") SELECT "r"."c0", "r"."c1", "r"."c2" FROM unnest($1::int4[], CASE WHEN TRUE THEN $2 ELSE ARRAY[(NULL::"Part")."at"] END, $3::text[]) AS "r"("c0", "c1", "c2")
INSERT INTO "Crate" ("id", "code", "at", "seen") SELECT "r"."c0", "r"."c1", "r"."c2", "r"."c3" FROM unnest($1::int4[], $2::text[], CASE WHEN TRUE THEN $3 ELSE ARRAY[(NULL::"Crate")."at"] END, CASE WHEN TRUE THEN $4 ELSE ARRAY[(NULL::"Crate")."seen"] END) AS "r"("c0", "c1", "c2", "c3") RETURNING "id", "at", "seen"
SELECT "t0"."id", "t0"."at" FROM "Part" AS "t0" WHERE "t0"."id" > $1 ORDER BY "t0"."id" ASC
SELECT COUNT(*) FROM "Part" AS "t0" WHERE "t0"."at" = ANY($1)
BEGIN
SELECT "t0"."id", "t0"."at" FROM "Crate" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "Label" ("at", "mark", "crateAt") SELECT "r"."c0", "r"."c1", $1::timestamp FROM unnest(CASE WHEN TRUE THEN $2 ELSE ARRAY[(NULL::"Label")."at"] END, $3::text[]) AS "r"("c0", "c1")
SELECT ARRAY(SELECT ROW("t2"."at", "t2"."mark"::bpchar, "t2"."crateAt") FROM "Label" AS "t2" WHERE "t2"."crateAt" = "t1"."at") FROM "Crate" AS "t1" WHERE "t1"."id" = $1
COMMIT
-- postgres ts
INSERT INTO "Part" ("id", "at", "mark") SELECT "r"."c0", "r"."c1", "r"."c2" FROM unnest($1::int4[], CASE WHEN TRUE THEN $2 ELSE ARRAY[(NULL::"Part")."at"] END, $3::text[]) AS "r"("c0", "c1", "c2")
INSERT INTO "Crate" ("id", "code", "at", "seen") SELECT "r"."c0", "r"."c1", "r"."c2", "r"."c3" FROM unnest($1::int4[], $2::text[], CASE WHEN TRUE THEN $3 ELSE ARRAY[(NULL::"Crate")."at"] END, CASE WHEN TRUE THEN $4 ELSE ARRAY[(NULL::"Crate")."seen"] END) AS "r"("c0", "c1", "c2", "c3") RETURNING "id", "at", "seen"
SELECT "t0"."id", "t0"."at" FROM "Part" AS "t0" WHERE "t0"."id" > $1 ORDER BY "t0"."id" ASC
SELECT COUNT(*) FROM "Part" AS "t0" WHERE "t0"."at" = ANY($1)
BEGIN
SELECT "t0"."id", "t0"."at" FROM "Crate" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "Label" ("at", "mark", "crateAt") SELECT "r"."c0", "r"."c1", $1::timestamp FROM unnest(CASE WHEN TRUE THEN $2 ELSE ARRAY[(NULL::"Label")."at"] END, $3::text[]) AS "r"("c0", "c1")
SELECT (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t2"."at", "t2"."mark"::bpchar, "t2"."crateAt") AS "row" FROM "Label" AS "t2" WHERE "t2"."crateAt" = "t1"."at") AS "n") FROM "Crate" AS "t1" WHERE "t1"."id" = $1
COMMIT
