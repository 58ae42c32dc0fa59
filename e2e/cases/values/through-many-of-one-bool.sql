-- mysql
SELECT `t0`.`id` FROM `Full` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`bool`, `t1`.`fullId` FROM `Maybe` AS `t1` WHERE `t1`.`fullId` IN ?1 ORDER BY `t1`.`id` ASC
-- postgres
SELECT ARRAY(SELECT ROW("t1"."bool") FROM "Maybe" AS "t1" WHERE "t1"."fullId" = "t0"."id" ORDER BY "t1"."id" ASC) FROM "Full" AS "t0" WHERE "t0"."id" = $1
-- postgres ts
SELECT (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t1"."bool") AS "row" FROM "Maybe" AS "t1" WHERE "t1"."fullId" = "t0"."id" ORDER BY "t1"."id" ASC) AS "n") FROM "Full" AS "t0" WHERE "t0"."id" = $1
-- sqlite
SELECT "t0"."id" FROM "Full" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."bool", "t1"."fullId" FROM "Maybe" AS "t1" WHERE "t1"."fullId" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
