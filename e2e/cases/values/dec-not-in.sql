-- mysql
SELECT `t0`.`id` FROM `Maybe` AS `t0` WHERE NOT (`t0`.`dec` IN ?1) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Maybe" AS "t0" WHERE NOT ("t0"."dec" = ANY($1)) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Maybe" AS "t0" WHERE NOT ("t0"."dec" IN (SELECT value FROM json_each(?))) ORDER BY "t0"."id" ASC
