-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`id` IN ?1 AND `t0`.`id` <> ?2 ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" = ANY($1) AND "t0"."id" <> $2 ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" IN (SELECT value FROM json_each(?)) AND "t0"."id" <> ? ORDER BY "t0"."id" ASC
