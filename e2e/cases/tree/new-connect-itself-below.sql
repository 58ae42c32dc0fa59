-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`parentId`, `t0`.`bestId` FROM `Node` AS `t0` WHERE `t0`.`id` = ?1
INSERT INTO `Node` (`id`, `name`, `weight`, `parentId`) VALUES (?1, ?2, ?3, ?4); /* and then */ SELECT `Node`.`id`, `Node`.`parentId`, `Node`.`bestId` FROM `Node` WHERE `Node`.`id` = ?1
SELECT `t1`.`id`, `t1`.`parentId`, `t1`.`bestId` FROM `Node` AS `t1` WHERE `t1`.`id` = ?1
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id", "t0"."parentId", "t0"."bestId" FROM "Node" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "Node" ("id", "name", "weight", "parentId") VALUES ($1, $2, $3, $4) RETURNING "id", "parentId", "bestId"
SELECT "t1"."id", "t1"."parentId", "t1"."bestId" FROM "Node" AS "t1" WHERE "t1"."id" = $1
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."parentId", "t0"."bestId" FROM "Node" AS "t0" WHERE "t0"."id" = ?
INSERT INTO "Node" ("id", "name", "weight", "parentId") VALUES (?, ?, ?, ?) RETURNING "id", "parentId", "bestId"
SELECT "t1"."id", "t1"."parentId", "t1"."bestId" FROM "Node" AS "t1" WHERE "t1"."id" = ?
ROLLBACK
