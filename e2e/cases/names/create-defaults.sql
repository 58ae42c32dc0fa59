-- postgres
INSERT INTO "table with spaces" ("from where", "None", "self") VALUES ($1, $2, $3) RETURNING "id", "from where", "CLASS", "None", "model_x", "sche-ma", "copy", "json", "self", "x", "toString", "dict"
-- sqlite
INSERT INTO "table with spaces" ("from where", "None", "self") VALUES (?, ?, ?) RETURNING "id", "from where", "CLASS", "None", "model_x", "sche-ma", "copy", "json", "self", "x", "toString", "dict"
