-- mysql
SELECT MAX(`t0`.`id`) FROM `Item` AS `t0` WHERE `t0`.`id` IN ?1
-- postgres
SELECT MAX("t0"."id") FROM "Item" AS "t0" WHERE "t0"."id" = ANY($1)
-- sqlite
SELECT MAX("t0"."id") FROM "Item" AS "t0" WHERE "t0"."id" IN (SELECT value FROM json_each(?))
