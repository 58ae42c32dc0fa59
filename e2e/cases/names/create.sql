-- postgres
INSERT INTO "table with spaces" ("from where", "CLASS", "None", "self", "x", "toString") VALUES ($1, $2, $3, $4, $5, $6) RETURNING "id", "from where", "CLASS", "None", "model_x", "sche-ma", "copy", "json", "self", "x", "toString", "dict"
-- sqlite
INSERT INTO "table with spaces" ("from where", "CLASS", "None", "self", "x", "toString") VALUES (?, ?, ?, ?, ?, ?) RETURNING "id", "from where", "CLASS", "None", "model_x", "sche-ma", "copy", "json", "self", "x", "toString", "dict"
