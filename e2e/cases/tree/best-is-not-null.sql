-- mysql
SELECT `t0`.`id` FROM `Node` AS `t0` WHERE NOT (`t0`.`bestId` IS NULL) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Node" AS "t0" WHERE NOT ("t0"."bestId" IS NULL) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Node" AS "t0" WHERE NOT ("t0"."bestId" IS NULL) ORDER BY "t0"."id" ASC
