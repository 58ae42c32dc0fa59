-- mysql
BEGIN
SELECT `t6`.`org`, `t6`.`number`, `t6`.`nick` FROM `members` AS `t6` WHERE `t6`.`org` = ?1 AND `t6`.`number` = ?2
ROLLBACK
-- postgres
BEGIN
SELECT "t6"."org", "t6"."number", "t6"."nick", ARRAY(SELECT ROW("t7"."id", "t7"."title"::bpchar, "t7"."org", "t7"."member") FROM "archive"."tasks" AS "t7" WHERE "t7"."org" = "t6"."org" AND "t7"."member" = "t6"."number") FROM "public"."members" AS "t6" WHERE "t6"."org" = $1 AND "t6"."number" = $2
ROLLBACK
-- postgres ts
BEGIN
SELECT "t6"."org", "t6"."number", "t6"."nick", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t7"."id", "t7"."title"::bpchar, "t7"."org", "t7"."member") AS "row" FROM "archive"."tasks" AS "t7" WHERE "t7"."org" = "t6"."org" AND "t7"."member" = "t6"."number") AS "n") FROM "public"."members" AS "t6" WHERE "t6"."org" = $1 AND "t6"."number" = $2
ROLLBACK
-- sqlite
BEGIN
SELECT "t6"."org", "t6"."number", "t6"."nick" FROM "members" AS "t6" WHERE "t6"."org" = ? AND "t6"."number" = ?
ROLLBACK
