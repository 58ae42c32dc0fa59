-- mysql
SELECT `t0`.`id`, `t0`.`name` FROM `ByBytes` AS `t0` WHERE `t0`.`id` IN ?1
-- postgres
SELECT "t0"."id", "t0"."name" FROM "ByBytes" AS "t0" WHERE "t0"."id" = ANY($1)
-- sqlite
SELECT "t0"."id", "t0"."name" FROM "ByBytes" AS "t0" WHERE CASE WHEN "t0"."id" IS NOT NULL THEN hex("t0"."id") END IN (SELECT value FROM json_each(?))
