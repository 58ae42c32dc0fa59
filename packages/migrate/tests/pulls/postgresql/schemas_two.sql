-- schemas: auth,blog
CREATE SCHEMA auth; CREATE SCHEMA blog; CREATE TYPE auth.role AS ENUM ('a'); CREATE TABLE auth.users (id integer PRIMARY KEY, r auth.role DEFAULT 'a'); CREATE TABLE blog.posts (id integer PRIMARY KEY, user_id integer REFERENCES auth.users, r auth.role);
