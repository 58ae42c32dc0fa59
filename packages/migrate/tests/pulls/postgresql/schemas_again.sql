-- schemas: auth,blog
CREATE SCHEMA auth; CREATE SCHEMA blog; CREATE TABLE auth.users (id integer PRIMARY KEY); CREATE TABLE blog.users (id integer PRIMARY KEY, a_id integer REFERENCES auth.users);
