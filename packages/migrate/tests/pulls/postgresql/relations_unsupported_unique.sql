CREATE TABLE a (id integer PRIMARY KEY, p interval UNIQUE); CREATE TABLE b (id integer PRIMARY KEY, p interval REFERENCES a (p));
