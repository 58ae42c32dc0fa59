-- postgres
INSERT INTO "Post" ("id", "title", "published", "views") VALUES ($1, $2, $3, $4) RETURNING "id", "title", "published", "views", "rating", "authorId"
INSERT INTO "Post" ("id", "title", "published", "views") VALUES ($1, $2, $3, $4) RETURNING "id", "title", "published", "views", "rating", "authorId"
SELECT "t0"."id" FROM "Post" AS "t0" WHERE "t0"."id" >= $1 AND "t0"."title" LIKE ('%' || "t0"."title" || '%') ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Post" AS "t0" WHERE "t0"."id" >= $1 AND "t0"."title" LIKE ("t0"."title" || '%') ORDER BY "t0"."id" ASC
-- sqlite
INSERT INTO "Post" ("id", "title", "published", "views") VALUES (?, ?, ?, ?) RETURNING "id", "title", "published", "views", "rating", "authorId"
INSERT INTO "Post" ("id", "title", "published", "views") VALUES (?, ?, ?, ?) RETURNING "id", "title", "published", "views", "rating", "authorId"
SELECT "t0"."id" FROM "Post" AS "t0" WHERE "t0"."id" >= ? AND "t0"."title" LIKE ('%' || replace("t0"."title", '\', '\\') || '%') ESCAPE '\' ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "Post" AS "t0" WHERE "t0"."id" >= ? AND "t0"."title" LIKE (replace("t0"."title", '\', '\\') || '%') ESCAPE '\' ORDER BY "t0"."id" ASC
