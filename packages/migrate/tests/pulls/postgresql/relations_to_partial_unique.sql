CREATE TABLE a (id integer PRIMARY KEY); CREATE TABLE b (id integer PRIMARY KEY, a_id integer REFERENCES a); CREATE UNIQUE INDEX b_one ON b (a_id) WHERE id > 3;
