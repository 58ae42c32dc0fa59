CREATE TABLE "a b" (id integer PRIMARY KEY); CREATE TABLE "a-b" (id integer PRIMARY KEY); CREATE TABLE a_b (id integer PRIMARY KEY);
