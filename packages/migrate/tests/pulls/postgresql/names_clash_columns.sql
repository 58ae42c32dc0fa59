CREATE TABLE t (id integer PRIMARY KEY, "a b" text, "a-b" text, a_b text, "1x" text, x text);
