CREATE TABLE a (id integer PRIMARY KEY, "a-b" integer, p point); CREATE INDEX ON a ("a-b"); CREATE INDEX z ON a ("a-b", id);
