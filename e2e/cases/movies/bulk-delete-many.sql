-- mysql
DELETE `t0` FROM `Item` AS `t0` WHERE `t0`.`id` IN ?1
-- postgres
DELETE FROM "Item" AS "t0" WHERE "t0"."id" = ANY($1)
-- sqlite
DELETE FROM "Item" AS "t0" WHERE "t0"."id" IN (SELECT value FROM json_each(?))
