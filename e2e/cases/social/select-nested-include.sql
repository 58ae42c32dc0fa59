-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`title`, `t1`.`published`, `t1`.`views`, `t1`.`rating`, `t1`.`authorId` FROM `Post` AS `t1` WHERE `t1`.`authorId` IN ?1 ORDER BY `t1`.`id` ASC
SELECT `t2`.`id`, `t2`.`name`, `t3`.`A` FROM `Tag` AS `t2` JOIN `_PostToTag` AS `t3` ON `t3`.`B` = `t2`.`id` WHERE `t3`.`A` IN ?1 ORDER BY `t2`.`id` ASC
-- postgres
SELECT "t0"."id", ARRAY(SELECT ROW("t1"."id", "t1"."title"::bpchar, "t1"."published", "t1"."views", "t1"."rating", "t1"."authorId", ARRAY(SELECT ROW("t2"."id", "t2"."name"::bpchar) FROM "Tag" AS "t2" JOIN "_PostToTag" AS "t3" ON "t3"."B" = "t2"."id" WHERE "t3"."A" = "t1"."id" ORDER BY "t2"."id" ASC)) FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id" ORDER BY "t1"."id" ASC) FROM "User" AS "t0" WHERE "t0"."id" = $1
-- postgres ts
SELECT "t0"."id", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t1"."id", "t1"."title"::bpchar, "t1"."published", "t1"."views", "t1"."rating", "t1"."authorId", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t2"."id", "t2"."name"::bpchar) AS "row" FROM "Tag" AS "t2" JOIN "_PostToTag" AS "t3" ON "t3"."B" = "t2"."id" WHERE "t3"."A" = "t1"."id" ORDER BY "t2"."id" ASC) AS "n")) AS "row" FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id" ORDER BY "t1"."id" ASC) AS "n") FROM "User" AS "t0" WHERE "t0"."id" = $1
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."id", "t1"."title", "t1"."published", "t1"."views", "t1"."rating", "t1"."authorId" FROM "Post" AS "t1" WHERE "t1"."authorId" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
SELECT "t2"."id", "t2"."name", "t3"."A" FROM "Tag" AS "t2" JOIN "_PostToTag" AS "t3" ON "t3"."B" = "t2"."id" WHERE "t3"."A" IN (SELECT value FROM json_each(?)) ORDER BY "t2"."id" ASC
