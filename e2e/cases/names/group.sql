-- mysql
SELECT MAX(`t0`.`from where`), COUNT(`t0`.`model_x`), `t0`.`CLASS` FROM `table with spaces` AS `t0` GROUP BY `t0`.`CLASS` ORDER BY COUNT(`t0`.`from where`) DESC
-- postgres
SELECT MAX("t0"."from where"), COUNT("t0"."model_x"), "t0"."CLASS" FROM "table with spaces" AS "t0" GROUP BY "t0"."CLASS" ORDER BY COUNT("t0"."from where") DESC
-- sqlite
SELECT MAX("t0"."from where"), COUNT("t0"."model_x"), "t0"."CLASS" FROM "table with spaces" AS "t0" GROUP BY "t0"."CLASS" ORDER BY COUNT("t0"."from where") DESC
