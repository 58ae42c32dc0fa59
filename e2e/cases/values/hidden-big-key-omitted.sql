-- mysql
SELECT `t0`.`id`, `t0`.`name`, `t0`.`headId` FROM `Herd` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t1`.`name`, `t1`.`herdId` FROM `Cow` AS `t1` WHERE `t1`.`herdId` IN ?1
-- postgres
SELECT "t0"."id", "t0"."name", "t0"."headId" FROM "Herd" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."name", "t1"."herdId" FROM "Cow" AS "t1" WHERE "t1"."herdId" = ANY($1)
-- sqlite
SELECT "t0"."id", "t0"."name", "t0"."headId" FROM "Herd" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."name", "t1"."herdId" FROM "Cow" AS "t1" WHERE "t1"."herdId" IN (SELECT value FROM json_each(?))
