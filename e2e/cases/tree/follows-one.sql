-- mysql
SELECT `t0`.`id` FROM `Node` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`name`, `t1`.`id`, `t2`.`B` FROM `Node` AS `t1` JOIN `_follows` AS `t2` ON `t2`.`A` = `t1`.`id` WHERE `t2`.`B` IN ?1 ORDER BY `t1`.`id` ASC
SELECT `t3`.`name`, `t4`.`B` FROM `Node` AS `t3` JOIN `_follows` AS `t4` ON `t4`.`A` = `t3`.`id` WHERE `t4`.`B` IN ?1 ORDER BY `t3`.`id` ASC
SELECT `t5`.`name`, `t6`.`A` FROM `Node` AS `t5` JOIN `_follows` AS `t6` ON `t6`.`B` = `t5`.`id` WHERE `t6`.`A` IN ?1 ORDER BY `t5`.`id` ASC
-- postgres
SELECT ARRAY(SELECT ROW("t1"."name"::bpchar, ARRAY(SELECT ROW("t3"."name"::bpchar) FROM "Node" AS "t3" JOIN "_follows" AS "t4" ON "t4"."A" = "t3"."id" WHERE "t4"."B" = "t1"."id" ORDER BY "t3"."id" ASC)) FROM "Node" AS "t1" JOIN "_follows" AS "t2" ON "t2"."A" = "t1"."id" WHERE "t2"."B" = "t0"."id" ORDER BY "t1"."id" ASC), ARRAY(SELECT ROW("t5"."name"::bpchar) FROM "Node" AS "t5" JOIN "_follows" AS "t6" ON "t6"."B" = "t5"."id" WHERE "t6"."A" = "t0"."id" ORDER BY "t5"."id" ASC) FROM "Node" AS "t0" WHERE "t0"."id" = $1
-- postgres ts
SELECT (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t1"."name"::bpchar, (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t3"."name"::bpchar) AS "row" FROM "Node" AS "t3" JOIN "_follows" AS "t4" ON "t4"."A" = "t3"."id" WHERE "t4"."B" = "t1"."id" ORDER BY "t3"."id" ASC) AS "n")) AS "row" FROM "Node" AS "t1" JOIN "_follows" AS "t2" ON "t2"."A" = "t1"."id" WHERE "t2"."B" = "t0"."id" ORDER BY "t1"."id" ASC) AS "n"), (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t5"."name"::bpchar) AS "row" FROM "Node" AS "t5" JOIN "_follows" AS "t6" ON "t6"."B" = "t5"."id" WHERE "t6"."A" = "t0"."id" ORDER BY "t5"."id" ASC) AS "n") FROM "Node" AS "t0" WHERE "t0"."id" = $1
-- sqlite
SELECT "t0"."id" FROM "Node" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."name", "t1"."id", "t2"."B" FROM "Node" AS "t1" JOIN "_follows" AS "t2" ON "t2"."A" = "t1"."id" WHERE "t2"."B" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
SELECT "t3"."name", "t4"."B" FROM "Node" AS "t3" JOIN "_follows" AS "t4" ON "t4"."A" = "t3"."id" WHERE "t4"."B" IN (SELECT value FROM json_each(?)) ORDER BY "t3"."id" ASC
SELECT "t5"."name", "t6"."A" FROM "Node" AS "t5" JOIN "_follows" AS "t6" ON "t6"."B" = "t5"."id" WHERE "t6"."A" IN (SELECT value FROM json_each(?)) ORDER BY "t5"."id" ASC
