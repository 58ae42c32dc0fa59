CREATE TYPE mood AS ENUM ('sad'); COMMENT ON TYPE mood IS 'an enum'; CREATE TABLE a (id integer PRIMARY KEY, x integer, m mood); COMMENT ON TABLE a IS 'a table'; COMMENT ON COLUMN a.x IS 'a column'; CREATE TABLE b (id integer PRIMARY KEY); COMMENT ON TABLE b IS 'two
lines'; CREATE INDEX i ON a (x); COMMENT ON INDEX i IS 'index';
