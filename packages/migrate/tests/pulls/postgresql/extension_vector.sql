CREATE EXTENSION vector; CREATE TABLE a (id integer PRIMARY KEY, v vector(3));
