-- postgres
INSERT INTO "Native" ("code") VALUES ($1) RETURNING "id", "uuid", "code", "fixed", "small", "Native"."real"::text, "money", "tz", "tz3", "stamp", "date", "time", "plain"
