-- mysql
SELECT `t0`.`id` FROM `Doc` AS `t0` WHERE `t0`.`id` < ?1 ORDER BY `t0`.`id` ASC
SELECT `t1`.`data`, `t1`.`docId` FROM `Box` AS `t1` WHERE `t1`.`docId` IN ?1 ORDER BY `t1`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE "t0"."id" < $1 ORDER BY "t0"."id" ASC
SELECT "t1"."data", "t1"."docId" FROM "Box" AS "t1" WHERE "t1"."docId" = ANY($1) ORDER BY "t1"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE "t0"."id" < ? ORDER BY "t0"."id" ASC
SELECT "t1"."data", "t1"."docId" FROM "Box" AS "t1" WHERE "t1"."docId" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
