CREATE TYPE address AS (street text, number integer); CREATE TABLE t (id integer PRIMARY KEY, home address, others address[]);
