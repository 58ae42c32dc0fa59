-- mysql
SELECT `t0`.`id`, `t0`.`None`, `t0`.`model_x`, `t0`.`sche-ma`, `t0`.`copy`, `t0`.`self`, `t0`.`x`, `t0`.`toString` FROM `table with spaces` AS `t0` WHERE `t0`.`id` = ?1
-- postgres
SELECT "t0"."id", "t0"."None", "t0"."model_x", "t0"."sche-ma", "t0"."copy", "t0"."self", "t0"."x", "t0"."toString" FROM "table with spaces" AS "t0" WHERE "t0"."id" = $1
-- sqlite
SELECT "t0"."id", "t0"."None", "t0"."model_x", "t0"."sche-ma", "t0"."copy", "t0"."self", "t0"."x", "t0"."toString" FROM "table with spaces" AS "t0" WHERE "t0"."id" = ?
