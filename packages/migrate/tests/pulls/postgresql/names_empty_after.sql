CREATE TABLE t (id integer PRIMARY KEY, "123" text, "!!" text, "-" text); CREATE TABLE "$$" (id integer PRIMARY KEY); CREATE TABLE "12" (id integer PRIMARY KEY);
