-- postgres
INSERT INTO "Post" ("title", "published", "views") SELECT "r"."c0", "r"."c1", "r"."c2" FROM unnest($1::text[], $2::bool[], $3::int4[]) AS "r"("c0", "c1", "c2") RETURNING "title", "views", "published"
-- sqlite
BEGIN
INSERT INTO "Post" ("title", "published", "views") VALUES (?, ?, ?) RETURNING "title", "views", "published"
INSERT INTO "Post" ("title", "published", "views") VALUES (?, ?, ?) RETURNING "title", "views", "published"
COMMIT
