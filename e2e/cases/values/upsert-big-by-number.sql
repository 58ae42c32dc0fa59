-- postgres
INSERT INTO "ByBig" AS "t0" ("id", "name") VALUES ($1, $2) ON CONFLICT ("id") DO UPDATE SET "name" = $3 RETURNING "id", "name"
-- sqlite
INSERT INTO "ByBig" AS "t0" ("id", "name") VALUES (?, ?) ON CONFLICT ("id") DO UPDATE SET "name" = ? RETURNING "id", "name"
