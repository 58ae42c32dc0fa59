-- postgres
INSERT INTO "User" ("email", "age", "role", "joined") SELECT "r"."c0", "r"."c1", "r"."c2", "r"."c3" FROM unnest($1::text[], $2::int4[], $3::"Role"[], CASE WHEN TRUE THEN $4 ELSE ARRAY[(NULL::"User")."joined"] END) AS "r"("c0", "c1", "c2", "c3") RETURNING "email", "name", "age", "role", "managerId", "joined"
-- sqlite
BEGIN
INSERT INTO "User" ("email", "age", "role", "joined") VALUES (?, ?, ?, ?) RETURNING "email", "name", "age", "role", "managerId", "joined"
INSERT INTO "User" ("email", "age", "role", "joined") VALUES (?, ?, ?, ?) RETURNING "email", "name", "age", "role", "managerId", "joined"
COMMIT
