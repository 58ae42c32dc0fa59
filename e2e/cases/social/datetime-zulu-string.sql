-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`joined` <= ?1 ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."joined" <= $1 ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."joined" <= ? ORDER BY "t0"."id" ASC
