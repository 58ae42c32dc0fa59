-- mysql
SELECT `t0`.`id`, `t0`.`from where`, `t0`.`CLASS`, `t0`.`None`, `t0`.`model_x`, `t0`.`sche-ma`, `t0`.`copy`, `t0`.`json`, `t0`.`self`, `t0`.`x`, `t0`.`toString`, `t0`.`dict` FROM `table with spaces` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id", "t0"."from where", "t0"."CLASS", "t0"."None", "t0"."model_x", "t0"."sche-ma", "t0"."copy", "t0"."json", "t0"."self", "t0"."x", "t0"."toString", "t0"."dict" FROM "table with spaces" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id", "t0"."from where", "t0"."CLASS", "t0"."None", "t0"."model_x", "t0"."sche-ma", "t0"."copy", "t0"."json", "t0"."self", "t0"."x", "t0"."toString", "t0"."dict" FROM "table with spaces" AS "t0" ORDER BY "t0"."id" ASC
