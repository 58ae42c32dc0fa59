-- mysql
BEGIN
INSERT INTO `Node` (`id`, `name`, `weight`) VALUES (?1, ?2, ?3); /* and then */ SELECT `Node`.`id`, `Node`.`parentId` FROM `Node` WHERE `Node`.`id` = ?1
UPDATE `Node` AS `t0` SET `parentId` = ?1 WHERE `t0`.`id` IN ?2
SELECT `t1`.`id`, `t1`.`parentId` FROM `Node` AS `t1` WHERE `t1`.`id` = ?1
INSERT INTO `_follows` (`B`, `A`) SELECT ?1, `t2`.`id` FROM `Node` AS `t2` WHERE `t2`.`id` IN ?2 ON DUPLICATE KEY UPDATE `_follows`.`B` = `_follows`.`B`
SELECT `t3`.`id`, `t3`.`name`, `t3`.`weight`, `t3`.`parentId`, `t3`.`bestId` FROM `Node` AS `t3` WHERE `t3`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`name`, `t0`.`weight`, `t0`.`parentId`, `t0`.`bestId` FROM `Node` AS `t0` WHERE `t0`.`bestId` >= ?1 OR `t0`.`parentId` >= ?2 OR `t0`.`id` >= ?3 ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
INSERT INTO "Node" ("id", "name", "weight") VALUES ($1, $2, $3) RETURNING "id", "parentId"
UPDATE "Node" AS "t0" SET "parentId" = $1 WHERE "t0"."id" = ANY($2)
SELECT "t1"."id", "t1"."parentId" FROM "Node" AS "t1" WHERE "t1"."id" = $1
INSERT INTO "_follows" ("B", "A") SELECT $1::int4, "t2"."id" FROM "Node" AS "t2" WHERE "t2"."id" = ANY($2) ON CONFLICT DO NOTHING
SELECT "t3"."id", "t3"."name", "t3"."weight", "t3"."parentId", "t3"."bestId" FROM "Node" AS "t3" WHERE "t3"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."name", "t0"."weight", "t0"."parentId", "t0"."bestId" FROM "Node" AS "t0" WHERE "t0"."bestId" >= $1 OR "t0"."parentId" >= $2 OR "t0"."id" >= $3 ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
INSERT INTO "Node" ("id", "name", "weight") VALUES (?, ?, ?) RETURNING "id", "parentId"
UPDATE "Node" AS "t0" SET "parentId" = ? WHERE "t0"."id" IN (SELECT value FROM json_each(?))
SELECT "t1"."id", "t1"."parentId" FROM "Node" AS "t1" WHERE "t1"."id" = ?
INSERT INTO "_follows" ("B", "A") SELECT ?, "t2"."id" FROM "Node" AS "t2" WHERE "t2"."id" IN (SELECT value FROM json_each(?)) ON CONFLICT DO NOTHING
SELECT "t3"."id", "t3"."name", "t3"."weight", "t3"."parentId", "t3"."bestId" FROM "Node" AS "t3" WHERE "t3"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."name", "t0"."weight", "t0"."parentId", "t0"."bestId" FROM "Node" AS "t0" WHERE "t0"."bestId" >= ? OR "t0"."parentId" >= ? OR "t0"."id" >= ? ORDER BY "t0"."id" ASC
