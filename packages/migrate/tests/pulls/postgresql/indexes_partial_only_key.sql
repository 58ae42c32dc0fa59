CREATE TABLE a (y text NOT NULL, x integer); CREATE UNIQUE INDEX p2 ON a (y) WHERE x > 3;
