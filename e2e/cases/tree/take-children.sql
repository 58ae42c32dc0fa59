-- mysql
SELECT `t0`.`id` FROM `Node` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t2`.`name`, `t2`.`#k0` FROM (SELECT `t1`.`id` AS `id`, `t1`.`name` AS `name`, `t1`.`weight` AS `weight`, `t1`.`parentId` AS `parentId`, `t1`.`bestId` AS `bestId`, `t1`.`parentId` AS `#k0`, ROW_NUMBER() OVER (PARTITION BY `t1`.`parentId` ORDER BY `t1`.`name` DESC) AS `#n` FROM `Node` AS `t1` WHERE `t1`.`parentId` IN ?1) AS `t2` WHERE `t2`.`#n` <= ?2 ORDER BY `t2`.`#n` DESC
-- postgres
SELECT "t0"."id" FROM "Node" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t2"."name", "t2"."#k0" FROM (SELECT "t1"."id" AS "id", "t1"."name" AS "name", "t1"."weight" AS "weight", "t1"."parentId" AS "parentId", "t1"."bestId" AS "bestId", "t1"."parentId" AS "#k0", ROW_NUMBER() OVER (PARTITION BY "t1"."parentId" ORDER BY "t1"."name" DESC) AS "#n" FROM "Node" AS "t1" WHERE "t1"."parentId" = ANY($1)) AS "t2" WHERE "t2"."#n" <= $2::int8 ORDER BY "t2"."#n" DESC
-- sqlite
SELECT "t0"."id" FROM "Node" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t2"."name", "t2"."#k0" FROM (SELECT "t1"."id" AS "id", "t1"."name" AS "name", "t1"."weight" AS "weight", "t1"."parentId" AS "parentId", "t1"."bestId" AS "bestId", "t1"."parentId" AS "#k0", ROW_NUMBER() OVER (PARTITION BY "t1"."parentId" ORDER BY "t1"."name" DESC) AS "#n" FROM "Node" AS "t1" WHERE "t1"."parentId" IN (SELECT value FROM json_each(?))) AS "t2" WHERE "t2"."#n" <= ? ORDER BY "t2"."#n" DESC
