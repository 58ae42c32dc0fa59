-- mysql
SELECT COUNT(*) FROM `Item` AS `t0` WHERE `t0`.`id` IN ?1
-- postgres
SELECT COUNT(*) FROM "Item" AS "t0" WHERE "t0"."id" = ANY($1)
-- sqlite
SELECT COUNT(*) FROM "Item" AS "t0" WHERE "t0"."id" IN (SELECT value FROM json_each(?))
