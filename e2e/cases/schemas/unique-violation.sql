-- postgres
INSERT INTO "people"."entry" ("id", "name", "level") VALUES ($1, $2, $3) RETURNING "id", "name", "level", "bossId"
