-- postgres
INSERT INTO "Maybe" DEFAULT VALUES RETURNING "id", "int", "big", "float", "dec", "bool", "str", "at", "json", "bytes", "color", "fullId"
-- sqlite
INSERT INTO "Maybe" DEFAULT VALUES RETURNING "id", "int", "big", "float", "dec", "bool", "str", "at", "json", "bytes", "color", "fullId"
