CREATE TYPE zebra AS ENUM ('b', 'a'); CREATE TYPE ape AS ENUM (); CREATE TABLE t (id integer PRIMARY KEY);
