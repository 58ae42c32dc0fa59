CREATE TABLE a (id integer PRIMARY KEY, x integer CHECK (x > 0), CONSTRAINT named CHECK (x < 100)); CREATE TABLE b (id integer PRIMARY KEY CHECK (id > 0));
