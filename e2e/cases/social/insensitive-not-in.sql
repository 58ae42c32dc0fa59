-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` WHERE NOT (LOWER(`t0`.`name`) IN ?^1) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" WHERE NOT (LOWER("t0"."name") IN (SELECT LOWER("v") FROM unnest($1::text[]) AS "v")) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" WHERE NOT (LOWER("t0"."name") IN (SELECT LOWER(value) FROM json_each(?))) ORDER BY "t0"."id" ASC
