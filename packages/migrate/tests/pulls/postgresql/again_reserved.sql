CREATE TABLE "class" (id integer PRIMARY KEY, "1st" text); CREATE TABLE "a-b" (id integer PRIMARY KEY, class_id integer REFERENCES "class");
