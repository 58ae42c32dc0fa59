-- mysql
SELECT COUNT(*), `t0`.`self` FROM `table with spaces` AS `t0` GROUP BY `t0`.`self` HAVING `t0`.`self` IN ?1 ORDER BY MIN(`t0`.`from where`) ASC
-- postgres
SELECT COUNT(*), "t0"."self" FROM "table with spaces" AS "t0" GROUP BY "t0"."self" HAVING "t0"."self" = ANY($1) ORDER BY MIN("t0"."from where") ASC
-- sqlite
SELECT COUNT(*), "t0"."self" FROM "table with spaces" AS "t0" GROUP BY "t0"."self" HAVING "t0"."self" IN (SELECT value FROM json_each(?)) ORDER BY MIN("t0"."from where") ASC
