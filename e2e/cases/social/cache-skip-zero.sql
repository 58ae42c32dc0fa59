-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` ORDER BY `t0`.`id` ASC LIMIT 18446744073709551615 OFFSET ?1
SELECT `t0`.`id` FROM `User` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id` FROM `User` AS `t0` ORDER BY `t0`.`id` ASC LIMIT 18446744073709551615 OFFSET ?1
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" ORDER BY "t0"."id" ASC OFFSET $1
SELECT "t0"."id" FROM "User" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "User" AS "t0" ORDER BY "t0"."id" ASC OFFSET $1
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" ORDER BY "t0"."id" ASC LIMIT -1 OFFSET ?
SELECT "t0"."id" FROM "User" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id" FROM "User" AS "t0" ORDER BY "t0"."id" ASC LIMIT -1 OFFSET ?
