CREATE TABLE nokey (x integer , y integer); CREATE TABLE a (id integer PRIMARY KEY); CREATE TABLE n (a_id integer REFERENCES a); CREATE TABLE m (a_id integer NOT NULL REFERENCES a, t text);
