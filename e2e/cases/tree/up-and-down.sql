-- mysql
SELECT `t2`.`id`, `t1`.`id` FROM `Node` AS `t0` LEFT JOIN `Node` AS `t1` ON `t1`.`id` = `t0`.`parentId` LEFT JOIN `Node` AS `t2` ON `t2`.`id` = `t1`.`parentId` WHERE `t0`.`id` = ?1
SELECT `t3`.`name`, `t3`.`id`, `t3`.`parentId` FROM `Node` AS `t3` WHERE `t3`.`parentId` IN ?1 ORDER BY `t3`.`id` ASC
SELECT `t4`.`name`, `t4`.`parentId` FROM `Node` AS `t4` WHERE `t4`.`parentId` IN ?1 ORDER BY `t4`.`id` ASC
-- postgres
SELECT ARRAY(SELECT ROW("t3"."name"::bpchar, ARRAY(SELECT ROW("t4"."name"::bpchar) FROM "Node" AS "t4" WHERE "t4"."parentId" = "t3"."id" ORDER BY "t4"."id" ASC)) FROM "Node" AS "t3" WHERE "t3"."parentId" = "t2"."id" ORDER BY "t3"."id" ASC), "t2"."id", "t1"."id" FROM "Node" AS "t0" LEFT JOIN "Node" AS "t1" ON "t1"."id" = "t0"."parentId" LEFT JOIN "Node" AS "t2" ON "t2"."id" = "t1"."parentId" WHERE "t0"."id" = $1
-- postgres ts
SELECT (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t3"."name"::bpchar, (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t4"."name"::bpchar) AS "row" FROM "Node" AS "t4" WHERE "t4"."parentId" = "t3"."id" ORDER BY "t4"."id" ASC) AS "n")) AS "row" FROM "Node" AS "t3" WHERE "t3"."parentId" = "t2"."id" ORDER BY "t3"."id" ASC) AS "n"), "t2"."id", "t1"."id" FROM "Node" AS "t0" LEFT JOIN "Node" AS "t1" ON "t1"."id" = "t0"."parentId" LEFT JOIN "Node" AS "t2" ON "t2"."id" = "t1"."parentId" WHERE "t0"."id" = $1
-- sqlite
SELECT "t2"."id", "t1"."id" FROM "Node" AS "t0" LEFT JOIN "Node" AS "t1" ON "t1"."id" = "t0"."parentId" LEFT JOIN "Node" AS "t2" ON "t2"."id" = "t1"."parentId" WHERE "t0"."id" = ?
SELECT "t3"."name", "t3"."id", "t3"."parentId" FROM "Node" AS "t3" WHERE "t3"."parentId" IN (SELECT value FROM json_each(?)) ORDER BY "t3"."id" ASC
SELECT "t4"."name", "t4"."parentId" FROM "Node" AS "t4" WHERE "t4"."parentId" IN (SELECT value FROM json_each(?)) ORDER BY "t4"."id" ASC
