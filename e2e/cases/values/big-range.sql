-- mysql
SELECT `t0`.`id` FROM `Maybe` AS `t0` WHERE `t0`.`big` >= ?1 AND `t0`.`big` < ?2 ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Maybe" AS "t0" WHERE "t0"."big" >= $1 AND "t0"."big" < $2 ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Maybe" AS "t0" WHERE "t0"."big" >= ? AND "t0"."big" < ? ORDER BY "t0"."id" ASC
