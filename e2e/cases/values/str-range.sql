-- mysql
SELECT `t0`.`id` FROM `Maybe` AS `t0` WHERE `t0`.`str` >= ?1 AND `t0`.`str` < ?2 ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Maybe" AS "t0" WHERE "t0"."str" >= $1 AND "t0"."str" < $2 ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Maybe" AS "t0" WHERE "t0"."str" >= ? AND "t0"."str" < ? ORDER BY "t0"."id" ASC
