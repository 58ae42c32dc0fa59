CREATE SCHEMA other; CREATE TABLE other.a (id integer PRIMARY KEY); CREATE TABLE b (id integer PRIMARY KEY, a_id integer REFERENCES other.a);
