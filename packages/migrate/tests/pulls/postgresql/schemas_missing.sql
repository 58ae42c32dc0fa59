-- schemas: public,nowhere
CREATE TABLE t (id integer PRIMARY KEY);
