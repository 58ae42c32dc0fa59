CREATE SCHEMA other; CREATE TYPE other.mood AS ENUM ('sad'); CREATE TABLE t (id integer PRIMARY KEY, m other.mood, n other.mood NOT NULL);
