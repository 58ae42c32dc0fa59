CREATE TYPE status AS ENUM ('a', 'b'); CREATE SCHEMA x; CREATE TABLE "Status" (id integer PRIMARY KEY, s status); CREATE VIEW v AS SELECT 1 AS one;
