-- mysql
BEGIN
SELECT `t0`.`id` FROM `Post` AS `t0` WHERE `t0`.`id` = ?1 /*M! LOCK IN SHARE MODE */ /*!80000 FOR SHARE */
SELECT `t1`.`name`, `t2`.`A` FROM `Tag` AS `t1` JOIN `_PostToTag` AS `t2` ON `t2`.`B` = `t1`.`id` WHERE `t2`.`A` IN ?1 ORDER BY `t1`.`name` ASC
COMMIT
-- postgres
BEGIN
SELECT "t0"."id", ARRAY(SELECT ROW("t1"."name"::bpchar) FROM "Tag" AS "t1" JOIN "_PostToTag" AS "t2" ON "t2"."B" = "t1"."id" WHERE "t2"."A" = "t0"."id" ORDER BY "t1"."name" ASC) FROM "Post" AS "t0" WHERE "t0"."id" = $1 FOR SHARE OF "t0"
COMMIT
-- postgres ts
BEGIN
SELECT "t0"."id", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t1"."name"::bpchar) AS "row" FROM "Tag" AS "t1" JOIN "_PostToTag" AS "t2" ON "t2"."B" = "t1"."id" WHERE "t2"."A" = "t0"."id" ORDER BY "t1"."name" ASC) AS "n") FROM "Post" AS "t0" WHERE "t0"."id" = $1 FOR SHARE OF "t0"
COMMIT
-- sqlite
BEGIN
SELECT "t0"."id" FROM "Post" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."name", "t2"."A" FROM "Tag" AS "t1" JOIN "_PostToTag" AS "t2" ON "t2"."B" = "t1"."id" WHERE "t2"."A" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."name" ASC
COMMIT
