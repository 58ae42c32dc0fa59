-- mysql
SELECT `t0`.`id` FROM `Maybe` AS `t0` WHERE NOT (`t0`.`bytes` IN ?1) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Maybe" AS "t0" WHERE NOT ("t0"."bytes" = ANY($1)) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Maybe" AS "t0" WHERE NOT (CASE WHEN "t0"."bytes" IS NOT NULL THEN hex("t0"."bytes") END IN (SELECT value FROM json_each(?))) ORDER BY "t0"."id" ASC
