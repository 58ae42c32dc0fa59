CREATE DOMAIN email AS varchar(50) CHECK (VALUE LIKE '%@%'); CREATE DOMAIN number AS integer DEFAULT 7 NOT NULL; CREATE DOMAIN words AS text[];
CREATE TABLE t (id integer PRIMARY KEY, mail email NOT NULL, n number, w words, l email[]);
