-- schemas: auth,blog
CREATE SCHEMA auth; CREATE SCHEMA blog; CREATE TYPE auth.role AS ENUM ('a'); CREATE TYPE blog.role AS ENUM ('b'); CREATE TABLE auth.users (id integer PRIMARY KEY, r auth.role); CREATE TABLE blog.users (id integer PRIMARY KEY, a_id integer REFERENCES auth.users, r blog.role DEFAULT 'b');
