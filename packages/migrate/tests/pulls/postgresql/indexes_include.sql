CREATE TABLE a (id integer PRIMARY KEY, y text, x integer); CREATE INDEX i1 ON a (x) INCLUDE (y); CREATE UNIQUE INDEX i2 ON a (y) INCLUDE (x, id);
