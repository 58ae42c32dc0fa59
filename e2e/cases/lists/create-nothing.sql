-- postgres
INSERT INTO "Bag" DEFAULT VALUES RETURNING "ints", "strs"
-- sqlite
INSERT INTO "Bag" DEFAULT VALUES RETURNING "ints", "strs"
