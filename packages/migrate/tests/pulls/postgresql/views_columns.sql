CREATE TABLE a (id integer PRIMARY KEY, x varchar(20) NOT NULL, y timestamptz DEFAULT now(), z numeric(10,2), u point); CREATE VIEW v AS SELECT * FROM a;
