-- postgres
INSERT INTO "Post" AS "t0" ("id", "title", "published", "views") VALUES ($1, $2, $3, $4) ON CONFLICT ("id") DO UPDATE SET "views" = "t0"."views" + $5 RETURNING "id", "title", "published", "views", "rating", "authorId"
-- sqlite
INSERT INTO "Post" AS "t0" ("id", "title", "published", "views") VALUES (?, ?, ?, ?) ON CONFLICT ("id") DO UPDATE SET "views" = "t0"."views" + ? RETURNING "id", "title", "published", "views", "rating", "authorId"
