CREATE TABLE nothing (); CREATE TABLE one (id integer PRIMARY KEY);
