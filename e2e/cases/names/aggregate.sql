-- mysql
SELECT SUM(`t0`.`CLASS`), SUM(`t0`.`copy`), MIN(`t0`.`from where`), MIN(`t0`.`self`), COUNT(`t0`.`sche-ma`), COUNT(*) FROM `table with spaces` AS `t0`
-- postgres
SELECT SUM("t0"."CLASS"), SUM("t0"."copy"), MIN("t0"."from where"), MIN("t0"."self"), COUNT("t0"."sche-ma"), COUNT(*) FROM "table with spaces" AS "t0"
-- sqlite
SELECT SUM("t0"."CLASS"), SUM("t0"."copy"), MIN("t0"."from where"), MIN("t0"."self"), COUNT("t0"."sche-ma"), COUNT(*) FROM "table with spaces" AS "t0"
