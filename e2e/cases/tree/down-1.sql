-- mysql
SELECT `t0`.`name`, `t0`.`id` FROM `Node` AS `t0` WHERE `t0`.`parentId` IS NULL ORDER BY `t0`.`id` ASC
SELECT `t1`.`name`, `t1`.`parentId` FROM `Node` AS `t1` WHERE `t1`.`parentId` IN ?1 ORDER BY `t1`.`id` ASC
-- postgres
SELECT "t0"."name", "t0"."id" FROM "Node" AS "t0" WHERE "t0"."parentId" IS NULL ORDER BY "t0"."id" ASC
SELECT "t1"."name", "t1"."parentId" FROM "Node" AS "t1" WHERE "t1"."parentId" = ANY($1) ORDER BY "t1"."id" ASC
-- sqlite
SELECT "t0"."name", "t0"."id" FROM "Node" AS "t0" WHERE "t0"."parentId" IS NULL ORDER BY "t0"."id" ASC
SELECT "t1"."name", "t1"."parentId" FROM "Node" AS "t1" WHERE "t1"."parentId" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
