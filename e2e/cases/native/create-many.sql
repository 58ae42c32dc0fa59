-- postgres
INSERT INTO "Native" ("uuid", "money", "tz3", "date", "time", "plain") SELECT "r"."c0", "r"."c1", "r"."c2", "r"."c3", "r"."c4", "r"."c5" FROM unnest($1::uuid[], $2::numeric[], $3::timestamptz[], $4::date[], $5::time[], $6::json[]) AS "r"("c0", "c1", "c2", "c3", "c4", "c5")
SELECT "t0"."uuid", "t0"."money", "t0"."date", "t0"."tz3", "t0"."time", "t0"."plain" FROM "Native" AS "t0" WHERE "t0"."id" > $1 ORDER BY "t0"."id" ASC
