-- mysql
SELECT `t0`.`id`, `t0`.`name` FROM `ByBig` AS `t0` WHERE `t0`.`id` IN ?1
-- postgres
SELECT "t0"."id", "t0"."name" FROM "ByBig" AS "t0" WHERE "t0"."id" = ANY($1)
-- sqlite
SELECT "t0"."id", "t0"."name" FROM "ByBig" AS "t0" WHERE "t0"."id" IN (SELECT value FROM json_each(?))
