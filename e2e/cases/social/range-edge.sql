-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`age` <= ?1 AND `t0`.`age` >= ?2 ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."age" <= $1 AND "t0"."age" >= $2 ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."age" <= ? AND "t0"."age" >= ? ORDER BY "t0"."id" ASC
