-- postgres
INSERT INTO "Post" ("title", "published", "views", "rating") SELECT "r"."c0", "r"."c1", "r"."c2", "r"."c3" FROM unnest($1::text[], $2::bool[], $3::int4[], $4::float8[]) AS "r"("c0", "c1", "c2", "c3") RETURNING "title", "views", "rating", "published"
-- sqlite
BEGIN
INSERT INTO "Post" ("title", "published", "views", "rating") VALUES (?, ?, ?, ?) RETURNING "title", "views", "rating", "published"
INSERT INTO "Post" ("title", "published", "views", "rating") VALUES (?, ?, ?, ?) RETURNING "title", "views", "rating", "published"
INSERT INTO "Post" ("title", "published", "views", "rating") VALUES (?, ?, ?, ?) RETURNING "title", "views", "rating", "published"
COMMIT
