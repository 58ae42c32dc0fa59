-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` WHERE NOT (`t0`.`name` IN ?1) AND NOT (`t0`.`name` LIKE ?2) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" WHERE NOT ("t0"."name" = ANY($1)) AND NOT ("t0"."name" LIKE $2) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" WHERE NOT ("t0"."name" IN (SELECT value FROM json_each(?))) AND NOT ("t0"."name" LIKE ? ESCAPE '\') ORDER BY "t0"."id" ASC
