CREATE TYPE mood AS ENUM ('x'); CREATE VIEW "my view" AS SELECT 1 AS a, 'x'::mood AS m, '1'::interval AS i; CREATE VIEW "class" AS SELECT 1 AS a; CREATE VIEW "Empty" AS SELECT;
