-- mysql
SELECT `t0`.`name`, `t0`.`id` FROM `Node` AS `t0` WHERE `t0`.`parentId` IS NULL ORDER BY `t0`.`id` ASC
SELECT `t1`.`name`, `t1`.`id`, `t1`.`parentId` FROM `Node` AS `t1` WHERE `t1`.`parentId` IN ?1 ORDER BY `t1`.`id` ASC
SELECT `t2`.`name`, `t2`.`id`, `t2`.`parentId` FROM `Node` AS `t2` WHERE `t2`.`parentId` IN ?1 ORDER BY `t2`.`id` ASC
SELECT `t3`.`name`, `t3`.`id`, `t3`.`parentId` FROM `Node` AS `t3` WHERE `t3`.`parentId` IN ?1 ORDER BY `t3`.`id` ASC
SELECT `t4`.`name`, `t4`.`parentId` FROM `Node` AS `t4` WHERE `t4`.`parentId` IN ?1 ORDER BY `t4`.`id` ASC
-- postgres
SELECT "t0"."name", "t0"."id" FROM "Node" AS "t0" WHERE "t0"."parentId" IS NULL ORDER BY "t0"."id" ASC
SELECT "t1"."name", "t1"."id", "t1"."parentId" FROM "Node" AS "t1" WHERE "t1"."parentId" = ANY($1) ORDER BY "t1"."id" ASC
SELECT "t2"."name", "t2"."id", "t2"."parentId" FROM "Node" AS "t2" WHERE "t2"."parentId" = ANY($1) ORDER BY "t2"."id" ASC
SELECT "t3"."name", "t3"."id", "t3"."parentId" FROM "Node" AS "t3" WHERE "t3"."parentId" = ANY($1) ORDER BY "t3"."id" ASC
SELECT "t4"."name", "t4"."parentId" FROM "Node" AS "t4" WHERE "t4"."parentId" = ANY($1) ORDER BY "t4"."id" ASC
-- sqlite
SELECT "t0"."name", "t0"."id" FROM "Node" AS "t0" WHERE "t0"."parentId" IS NULL ORDER BY "t0"."id" ASC
SELECT "t1"."name", "t1"."id", "t1"."parentId" FROM "Node" AS "t1" WHERE "t1"."parentId" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
SELECT "t2"."name", "t2"."id", "t2"."parentId" FROM "Node" AS "t2" WHERE "t2"."parentId" IN (SELECT value FROM json_each(?)) ORDER BY "t2"."id" ASC
SELECT "t3"."name", "t3"."id", "t3"."parentId" FROM "Node" AS "t3" WHERE "t3"."parentId" IN (SELECT value FROM json_each(?)) ORDER BY "t3"."id" ASC
SELECT "t4"."name", "t4"."parentId" FROM "Node" AS "t4" WHERE "t4"."parentId" IN (SELECT value FROM json_each(?)) ORDER BY "t4"."id" ASC
