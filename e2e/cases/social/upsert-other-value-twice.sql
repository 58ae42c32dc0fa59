-- postgres
BEGIN
UPDATE "Tag" AS "t0" SET "name" = $1 WHERE "t0"."name" = $2 RETURNING "id", "name"
INSERT INTO "Tag" AS "t0" ("name") VALUES ($1) RETURNING "id", "name"
COMMIT
BEGIN
UPDATE "Tag" AS "t0" SET "name" = $1 WHERE "t0"."name" = $2 RETURNING "id", "name"
INSERT INTO "Tag" AS "t0" ("name") VALUES ($1) RETURNING "id", "name"
ROLLBACK
-- sqlite
BEGIN
UPDATE "Tag" AS "t0" SET "name" = ? WHERE "t0"."name" = ? RETURNING "id", "name"
INSERT INTO "Tag" AS "t0" ("name") VALUES (?) RETURNING "id", "name"
COMMIT
BEGIN
UPDATE "Tag" AS "t0" SET "name" = ? WHERE "t0"."name" = ? RETURNING "id", "name"
INSERT INTO "Tag" AS "t0" ("name") VALUES (?) RETURNING "id", "name"
ROLLBACK
