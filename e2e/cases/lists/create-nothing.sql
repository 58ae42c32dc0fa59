-- postgres
INSERT INTO "Bag" DEFAULT VALUES RETURNING "ints", "strs"
