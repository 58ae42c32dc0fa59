-- mysql
DELETE `t0` FROM `Comment` AS `t0` WHERE `t0`.`id` IN ?1
SELECT `t0`.`id` FROM `Comment` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
DELETE FROM "Comment" AS "t0" WHERE "t0"."id" = ANY($1)
SELECT "t0"."id" FROM "Comment" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
DELETE FROM "Comment" AS "t0" WHERE "t0"."id" IN (SELECT value FROM json_each(?))
SELECT "t0"."id" FROM "Comment" AS "t0" ORDER BY "t0"."id" ASC
