-- mysql
SELECT SUM(`t0`.`dec`), AVG(`t0`.`dec`) FROM `Maybe` AS `t0`
-- postgres
SELECT SUM("t0"."dec"), AVG("t0"."dec") FROM "Maybe" AS "t0"
-- sqlite
SELECT SUM("t0"."dec"), AVG("t0"."dec") FROM "Maybe" AS "t0"
