-- schemas: public,other
CREATE SCHEMA other; CREATE TABLE t (id integer PRIMARY KEY); CREATE TABLE other.t2 (id integer PRIMARY KEY, t_id integer REFERENCES public.t); CREATE TABLE other."_prisma_migrations" (id varchar(36) PRIMARY KEY);
