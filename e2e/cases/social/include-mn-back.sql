-- mysql
SELECT `t0`.`id`, `t0`.`name` FROM `Tag` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`title`, `t1`.`published`, `t1`.`views`, `t1`.`rating`, `t1`.`authorId`, `t2`.`B` FROM `Post` AS `t1` JOIN `_PostToTag` AS `t2` ON `t2`.`A` = `t1`.`id` WHERE `t2`.`B` IN ?1 ORDER BY `t1`.`id` ASC
-- postgres
SELECT "t0"."id", "t0"."name", ARRAY(SELECT ROW("t1"."id", "t1"."title"::bpchar, "t1"."published", "t1"."views", "t1"."rating", "t1"."authorId") FROM "Post" AS "t1" JOIN "_PostToTag" AS "t2" ON "t2"."A" = "t1"."id" WHERE "t2"."B" = "t0"."id" ORDER BY "t1"."id" ASC) FROM "Tag" AS "t0" WHERE "t0"."id" = $1
-- postgres ts
SELECT "t0"."id", "t0"."name", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t1"."id", "t1"."title"::bpchar, "t1"."published", "t1"."views", "t1"."rating", "t1"."authorId") AS "row" FROM "Post" AS "t1" JOIN "_PostToTag" AS "t2" ON "t2"."A" = "t1"."id" WHERE "t2"."B" = "t0"."id" ORDER BY "t1"."id" ASC) AS "n") FROM "Tag" AS "t0" WHERE "t0"."id" = $1
-- sqlite
SELECT "t0"."id", "t0"."name" FROM "Tag" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."id", "t1"."title", "t1"."published", "t1"."views", "t1"."rating", "t1"."authorId", "t2"."B" FROM "Post" AS "t1" JOIN "_PostToTag" AS "t2" ON "t2"."A" = "t1"."id" WHERE "t2"."B" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
