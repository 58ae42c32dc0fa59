-- mysql
SELECT `t0`.`id` FROM `Maybe` AS `t0` WHERE 1=0 ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Maybe" AS "t0" WHERE 1=0 ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Maybe" AS "t0" WHERE 1=0 ORDER BY "t0"."id" ASC
