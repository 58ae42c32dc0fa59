-- mysql
SELECT `t0`.`id`, `t0`.`json` FROM `Maybe` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id", "t0"."json" FROM "Maybe" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id", "t0"."json" FROM "Maybe" AS "t0" ORDER BY "t0"."id" ASC
