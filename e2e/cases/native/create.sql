-- postgres
INSERT INTO "Native" ("uuid", "code", "fixed", "small", "real", "money", "tz3", "date", "time", "plain") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING "uuid", "code", "fixed", "small", "Native"."real"::text, "money", "tz3", "date", "time", "plain"
