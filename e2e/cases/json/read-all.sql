-- mysql
SELECT `t0`.`id`, `t0`.`data`, `t0`.`meta` FROM `Doc` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id", "t0"."data", "t0"."meta" FROM "Doc" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id", "t0"."data", "t0"."meta" FROM "Doc" AS "t0" ORDER BY "t0"."id" ASC
