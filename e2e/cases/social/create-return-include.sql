-- postgres
BEGIN
INSERT INTO "Post" ("title", "published", "views", "authorId") SELECT "r"."c0", "r"."c1", "r"."c2", "r"."c3" FROM unnest($1::text[], $2::bool[], $3::int4[], $4::int4[]) AS "r"("c0", "c1", "c2", "c3") RETURNING "id", "title", "published", "views", "rating", "authorId"
SELECT "t0"."name", "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" = ANY($1)
COMMIT
-- sqlite
BEGIN
INSERT INTO "Post" ("title", "published", "views", "authorId") VALUES (?, ?, ?, ?) RETURNING "id", "title", "published", "views", "rating", "authorId"
INSERT INTO "Post" ("title", "published", "views", "authorId") VALUES (?, ?, ?, ?) RETURNING "id", "title", "published", "views", "rating", "authorId"
SELECT "t0"."name", "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" IN (SELECT value FROM json_each(?))
COMMIT
