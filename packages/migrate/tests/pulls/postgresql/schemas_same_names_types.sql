-- schemas: a,b
CREATE SCHEMA a; CREATE SCHEMA b; CREATE TYPE a.users AS ENUM ('a'); CREATE TABLE b.users (id integer PRIMARY KEY, r a.users); CREATE TABLE a."x-y" (id integer PRIMARY KEY); CREATE TABLE b."x-y" (id integer PRIMARY KEY);
