CREATE TYPE odd AS ENUM ('ok', 'with space', 'with-dash', '1', '1st', '', '_x', 'ünï', 'true', 'UPPER', '$', 'a.b', '-'); CREATE TABLE t (id integer PRIMARY KEY, o odd);
