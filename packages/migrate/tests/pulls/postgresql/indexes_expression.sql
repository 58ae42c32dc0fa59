CREATE TABLE a (id integer PRIMARY KEY, y text, x integer); CREATE INDEX e1 ON a (lower(y)); CREATE UNIQUE INDEX e2 ON a (lower(y), x); CREATE INDEX e3 ON a (x, (x + 1));
