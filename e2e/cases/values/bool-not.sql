-- mysql
SELECT `t0`.`id` FROM `Maybe` AS `t0` WHERE `t0`.`bool` <> ?1 ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Maybe" AS "t0" WHERE "t0"."bool" <> $1 ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Maybe" AS "t0" WHERE "t0"."bool" <> ? ORDER BY "t0"."id" ASC
