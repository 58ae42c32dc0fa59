-- mysql
SELECT `t0`.`id` FROM `Post` AS `t0` WHERE LOWER(`t0`.`title`) LIKE LOWER(?1) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Post" AS "t0" WHERE "t0"."title" ILIKE $1 ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Post" AS "t0" WHERE "t0"."title" LIKE ? ESCAPE '\' ORDER BY "t0"."id" ASC
