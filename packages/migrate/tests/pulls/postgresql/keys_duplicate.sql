CREATE TABLE a (id integer PRIMARY KEY, x integer UNIQUE); CREATE UNIQUE INDEX second ON a (x); CREATE INDEX third ON a (x); CREATE INDEX fourth ON a (x); CREATE UNIQUE INDEX same ON a (id);
