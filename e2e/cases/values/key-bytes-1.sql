-- mysql
SELECT `t0`.`id`, `t0`.`name` FROM `ByBytes` AS `t0` WHERE `t0`.`id` = ?1
-- postgres
SELECT "t0"."id", "t0"."name" FROM "ByBytes" AS "t0" WHERE "t0"."id" = $1
-- sqlite
SELECT "t0"."id", "t0"."name" FROM "ByBytes" AS "t0" WHERE "t0"."id" = ?
