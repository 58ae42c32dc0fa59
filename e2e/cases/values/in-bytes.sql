-- mysql
SELECT `t0`.`name` FROM `ByBytes` AS `t0` WHERE `t0`.`id` IN ?1 ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."name" FROM "ByBytes" AS "t0" WHERE "t0"."id" = ANY($1) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."name" FROM "ByBytes" AS "t0" WHERE CASE WHEN "t0"."id" IS NOT NULL THEN hex("t0"."id") END IN (SELECT value FROM json_each(?)) ORDER BY "t0"."id" ASC
