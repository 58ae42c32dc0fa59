-- mysql
BEGIN
INSERT INTO `Node` (`id`, `name`, `weight`) VALUES (?1, ?2, ?3); /* and then */ SELECT `Node`.`id`, `Node`.`bestId` FROM `Node` WHERE `Node`.`id` = ?1
SELECT `t0`.`id`, `t0`.`bestId` FROM `Node` AS `t0` WHERE `t0`.`id` = ?1
UPDATE `Node` AS `t1` SET `bestId` = ?1 WHERE `t1`.`id` = ?2
SELECT `t2`.`id`, `t2`.`name`, `t2`.`weight`, `t2`.`parentId`, `t2`.`bestId` FROM `Node` AS `t2` WHERE `t2`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`name`, `t0`.`weight`, `t0`.`parentId`, `t0`.`bestId` FROM `Node` AS `t0` WHERE `t0`.`bestId` >= ?1 OR `t0`.`parentId` >= ?2 OR `t0`.`id` >= ?3 ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
INSERT INTO "Node" ("id", "name", "weight") VALUES ($1, $2, $3) RETURNING "id", "bestId"
SELECT "t0"."id", "t0"."bestId" FROM "Node" AS "t0" WHERE "t0"."id" = $1
UPDATE "Node" AS "t1" SET "bestId" = $1 WHERE "t1"."id" = $2
SELECT "t2"."id", "t2"."name", "t2"."weight", "t2"."parentId", "t2"."bestId" FROM "Node" AS "t2" WHERE "t2"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."name", "t0"."weight", "t0"."parentId", "t0"."bestId" FROM "Node" AS "t0" WHERE "t0"."bestId" >= $1 OR "t0"."parentId" >= $2 OR "t0"."id" >= $3 ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
INSERT INTO "Node" ("id", "name", "weight") VALUES (?, ?, ?) RETURNING "id", "bestId"
SELECT "t0"."id", "t0"."bestId" FROM "Node" AS "t0" WHERE "t0"."id" = ?
UPDATE "Node" AS "t1" SET "bestId" = ? WHERE "t1"."id" = ?
SELECT "t2"."id", "t2"."name", "t2"."weight", "t2"."parentId", "t2"."bestId" FROM "Node" AS "t2" WHERE "t2"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."name", "t0"."weight", "t0"."parentId", "t0"."bestId" FROM "Node" AS "t0" WHERE "t0"."bestId" >= ? OR "t0"."parentId" >= ? OR "t0"."id" >= ? ORDER BY "t0"."id" ASC
