-- postgres
INSERT INTO "Maybe" ("int", "big", "float", "dec", "bool", "str", "at", "bytes", "color") VALUES (NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL) RETURNING "id", "int", "big", "float", "dec", "bool", "str", "at", "json", "bytes", "color", "fullId"
-- sqlite
INSERT INTO "Maybe" ("int", "big", "float", "dec", "bool", "str", "at", "bytes", "color") VALUES (NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL) RETURNING "id", "int", "big", "float", "dec", "bool", "str", "at", "json", "bytes", "color", "fullId"
