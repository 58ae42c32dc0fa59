-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` WHERE LOWER(`t0`.`name`) = LOWER(?1) ORDER BY `t0`.`id` ASC
SELECT `t0`.`id` FROM `User` AS `t0` WHERE LOWER(`t0`.`name`) <> LOWER(?1) ORDER BY `t0`.`id` ASC
SELECT `t0`.`id` FROM `User` AS `t0` WHERE LOWER(`t0`.`name`) <> LOWER(?1) ORDER BY `t0`.`id` ASC
SELECT `t0`.`id` FROM `User` AS `t0` WHERE LOWER(`t0`.`name`) IN ?^1 ORDER BY `t0`.`id` ASC
SELECT `t0`.`id` FROM `User` AS `t0` WHERE LOWER(`t0`.`email`) LIKE LOWER(CONCAT(`t0`.`name`, '%')) ORDER BY `t0`.`id` ASC
SELECT `t0`.`id` FROM `User` AS `t0` WHERE LOWER(`t0`.`name`) = LOWER(`t0`.`name`) ORDER BY `t0`.`id` ASC
SELECT `t0`.`id` FROM `User` AS `t0` WHERE LOWER(`t0`.`name`) >= LOWER(?1) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."name" ILIKE $1 ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "User" AS "t0" WHERE NOT ("t0"."name" ILIKE $1) ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "User" AS "t0" WHERE NOT ("t0"."name" ILIKE $1) ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "User" AS "t0" WHERE LOWER("t0"."name") IN (SELECT LOWER("v") FROM unnest($1::text[]) AS "v") ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."email" ILIKE ("t0"."name" || '%') ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."name" ILIKE "t0"."name" ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "User" AS "t0" WHERE LOWER("t0"."name") >= LOWER($1::text) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" WHERE LOWER("t0"."name") = LOWER(?) ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "User" AS "t0" WHERE LOWER("t0"."name") <> LOWER(?) ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "User" AS "t0" WHERE LOWER("t0"."name") <> LOWER(?) ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "User" AS "t0" WHERE LOWER("t0"."name") IN (SELECT LOWER(value) FROM json_each(?)) ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."email" LIKE (replace("t0"."name", '\', '\\') || '%') ESCAPE '\' ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "User" AS "t0" WHERE LOWER("t0"."name") = LOWER("t0"."name") ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "User" AS "t0" WHERE LOWER("t0"."name") >= LOWER(?) ORDER BY "t0"."id" ASC
