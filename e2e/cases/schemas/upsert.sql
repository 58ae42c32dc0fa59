-- postgres
INSERT INTO "people"."entry" AS "t0" ("id", "name", "level") VALUES ($1, $2, $3) ON CONFLICT ("id") DO UPDATE SET "level" = $4 RETURNING "id", "name", "level", "bossId"
