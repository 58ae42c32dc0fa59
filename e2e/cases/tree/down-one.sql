-- mysql
SELECT `t0`.`name`, `t0`.`id` FROM `Node` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`name`, `t1`.`id`, `t1`.`parentId` FROM `Node` AS `t1` WHERE `t1`.`parentId` IN ?1 ORDER BY `t1`.`id` ASC
SELECT `t2`.`name`, `t2`.`id`, `t2`.`parentId` FROM `Node` AS `t2` WHERE `t2`.`parentId` IN ?1 ORDER BY `t2`.`id` ASC
SELECT `t3`.`name`, `t3`.`id`, `t3`.`parentId` FROM `Node` AS `t3` WHERE `t3`.`parentId` IN ?1 ORDER BY `t3`.`id` ASC
SELECT `t4`.`name`, `t4`.`parentId` FROM `Node` AS `t4` WHERE `t4`.`parentId` IN ?1 ORDER BY `t4`.`id` ASC
-- postgres
SELECT "t0"."name", ARRAY(SELECT ROW("t1"."name"::bpchar, ARRAY(SELECT ROW("t2"."name"::bpchar, ARRAY(SELECT ROW("t3"."name"::bpchar, ARRAY(SELECT ROW("t4"."name"::bpchar) FROM "Node" AS "t4" WHERE "t4"."parentId" = "t3"."id" ORDER BY "t4"."id" ASC)) FROM "Node" AS "t3" WHERE "t3"."parentId" = "t2"."id" ORDER BY "t3"."id" ASC)) FROM "Node" AS "t2" WHERE "t2"."parentId" = "t1"."id" ORDER BY "t2"."id" ASC)) FROM "Node" AS "t1" WHERE "t1"."parentId" = "t0"."id" ORDER BY "t1"."id" ASC) FROM "Node" AS "t0" WHERE "t0"."id" = $1
-- postgres ts
SELECT "t0"."name", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t1"."name"::bpchar, (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t2"."name"::bpchar, (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t3"."name"::bpchar, (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t4"."name"::bpchar) AS "row" FROM "Node" AS "t4" WHERE "t4"."parentId" = "t3"."id" ORDER BY "t4"."id" ASC) AS "n")) AS "row" FROM "Node" AS "t3" WHERE "t3"."parentId" = "t2"."id" ORDER BY "t3"."id" ASC) AS "n")) AS "row" FROM "Node" AS "t2" WHERE "t2"."parentId" = "t1"."id" ORDER BY "t2"."id" ASC) AS "n")) AS "row" FROM "Node" AS "t1" WHERE "t1"."parentId" = "t0"."id" ORDER BY "t1"."id" ASC) AS "n") FROM "Node" AS "t0" WHERE "t0"."id" = $1
-- sqlite
SELECT "t0"."name", "t0"."id" FROM "Node" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."name", "t1"."id", "t1"."parentId" FROM "Node" AS "t1" WHERE "t1"."parentId" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
SELECT "t2"."name", "t2"."id", "t2"."parentId" FROM "Node" AS "t2" WHERE "t2"."parentId" IN (SELECT value FROM json_each(?)) ORDER BY "t2"."id" ASC
SELECT "t3"."name", "t3"."id", "t3"."parentId" FROM "Node" AS "t3" WHERE "t3"."parentId" IN (SELECT value FROM json_each(?)) ORDER BY "t3"."id" ASC
SELECT "t4"."name", "t4"."parentId" FROM "Node" AS "t4" WHERE "t4"."parentId" IN (SELECT value FROM json_each(?)) ORDER BY "t4"."id" ASC
