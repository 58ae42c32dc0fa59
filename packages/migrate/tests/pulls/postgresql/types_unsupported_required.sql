CREATE TABLE t (id integer PRIMARY KEY, a point NOT NULL, b point NOT NULL DEFAULT '(1,2)', c tsvector GENERATED ALWAYS AS (to_tsvector('english', 'x')) STORED);
