CREATE TABLE "it's" ("a""b" integer PRIMARY KEY, "back\slash" text, "new
line" text);
