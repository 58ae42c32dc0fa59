-- mysql
SELECT `t0`.`id` FROM `Post` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`name`, `t2`.`A` FROM `Tag` AS `t1` JOIN `_PostToTag` AS `t2` ON `t2`.`B` = `t1`.`id` WHERE `t2`.`A` IN ?1 ORDER BY `t1`.`id` ASC
-- postgres
SELECT ARRAY(SELECT ROW("t1"."id", "t1"."name"::bpchar) FROM "Tag" AS "t1" JOIN "_PostToTag" AS "t2" ON "t2"."B" = "t1"."id" WHERE "t2"."A" = "t0"."id" ORDER BY "t1"."id" ASC) FROM "Post" AS "t0" WHERE "t0"."id" = $1
-- postgres ts
SELECT (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t1"."id", "t1"."name"::bpchar) AS "row" FROM "Tag" AS "t1" JOIN "_PostToTag" AS "t2" ON "t2"."B" = "t1"."id" WHERE "t2"."A" = "t0"."id" ORDER BY "t1"."id" ASC) AS "n") FROM "Post" AS "t0" WHERE "t0"."id" = $1
-- sqlite
SELECT "t0"."id" FROM "Post" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."id", "t1"."name", "t2"."A" FROM "Tag" AS "t1" JOIN "_PostToTag" AS "t2" ON "t2"."B" = "t1"."id" WHERE "t2"."A" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
