CREATE TYPE odd AS ENUM ('a b', 'a-b', 'a_b'); CREATE TABLE t (id integer PRIMARY KEY, o odd DEFAULT 'a-b');
