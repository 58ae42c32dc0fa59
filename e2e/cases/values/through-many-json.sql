-- mysql
SELECT `t0`.`id` FROM `Full` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t1`.`id`, `t1`.`json`, `t1`.`fullId` FROM `Maybe` AS `t1` WHERE `t1`.`fullId` IN ?1 ORDER BY `t1`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Full" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t1"."json", "t1"."fullId" FROM "Maybe" AS "t1" WHERE "t1"."fullId" = ANY($1) ORDER BY "t1"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Full" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t1"."json", "t1"."fullId" FROM "Maybe" AS "t1" WHERE "t1"."fullId" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
