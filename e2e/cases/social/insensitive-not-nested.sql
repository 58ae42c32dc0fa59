-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` WHERE NOT (LOWER(`t0`.`name`) LIKE LOWER(?1)) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" WHERE NOT ("t0"."name" ILIKE $1) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" WHERE NOT ("t0"."name" LIKE ? ESCAPE '\') ORDER BY "t0"."id" ASC
