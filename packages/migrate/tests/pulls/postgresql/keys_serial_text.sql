CREATE TABLE a (id varchar(36) PRIMARY KEY DEFAULT gen_random_uuid()::text, n serial UNIQUE); CREATE TABLE b (id char(26) NOT NULL, CONSTRAINT "b_pkey" PRIMARY KEY (id));
