CREATE EXTENSION vector; CREATE TABLE t (id integer PRIMARY KEY, v vector(3), w vector);
