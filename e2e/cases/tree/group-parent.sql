-- mysql
SELECT SUM(`t0`.`weight`), COUNT(*), `t0`.`parentId` FROM `Node` AS `t0` WHERE `t0`.`parentId` IS NOT NULL GROUP BY `t0`.`parentId` ORDER BY `t0`.`parentId` ASC
-- postgres
SELECT SUM("t0"."weight"), COUNT(*), "t0"."parentId" FROM "Node" AS "t0" WHERE "t0"."parentId" IS NOT NULL GROUP BY "t0"."parentId" ORDER BY "t0"."parentId" ASC
-- sqlite
SELECT SUM("t0"."weight"), COUNT(*), "t0"."parentId" FROM "Node" AS "t0" WHERE "t0"."parentId" IS NOT NULL GROUP BY "t0"."parentId" ORDER BY "t0"."parentId" ASC
