CREATE TABLE a (p interval PRIMARY KEY); CREATE TABLE b (id integer PRIMARY KEY, p interval REFERENCES a);
