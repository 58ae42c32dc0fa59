CREATE TABLE cities (id integer PRIMARY KEY, name text); CREATE TABLE capitals (state char(2)) INHERITS (cities);
