-- mysql
SELECT `t0`.`from where`, `t0`.`id` FROM `table with spaces` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t1`.`from where`, `t2`.`CLASS`, `t2`.`None`, `t2`.`id`, `t1`.`CLASS` FROM `table with spaces` AS `t1` LEFT JOIN `table with spaces` AS `t2` ON `t2`.`id` = `t1`.`CLASS` WHERE `t1`.`CLASS` IN ?1 ORDER BY `t1`.`id` ASC
-- postgres
SELECT "t0"."from where", "t0"."id" FROM "table with spaces" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."from where", "t2"."CLASS", "t2"."None", "t2"."id", "t1"."CLASS" FROM "table with spaces" AS "t1" LEFT JOIN "table with spaces" AS "t2" ON "t2"."id" = "t1"."CLASS" WHERE "t1"."CLASS" = ANY($1) ORDER BY "t1"."id" ASC
-- sqlite
SELECT "t0"."from where", "t0"."id" FROM "table with spaces" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."from where", "t2"."CLASS", "t2"."None", "t2"."id", "t1"."CLASS" FROM "table with spaces" AS "t1" LEFT JOIN "table with spaces" AS "t2" ON "t2"."id" = "t1"."CLASS" WHERE "t1"."CLASS" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
