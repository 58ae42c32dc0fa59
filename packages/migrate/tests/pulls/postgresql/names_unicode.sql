CREATE TABLE "größe" (id integer PRIMARY KEY, "höhe" integer, "名前" text); CREATE TABLE "表" (id integer PRIMARY KEY);
