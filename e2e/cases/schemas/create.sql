-- postgres
BEGIN
INSERT INTO "shop"."entry" ("id", "title", "size", "sizes", "ownerId") VALUES ($1, $2, $3, $4, $5) RETURNING "id"
SELECT "t0"."id", "t0"."title", "t0"."size", "t0"."sizes", "t0"."ownerId", "t1"."id", "t1"."name", "t1"."level", "t1"."bossId" FROM "shop"."entry" AS "t0" LEFT JOIN "people"."entry" AS "t1" ON "t1"."id" = "t0"."ownerId" WHERE "t0"."id" = $1
COMMIT
