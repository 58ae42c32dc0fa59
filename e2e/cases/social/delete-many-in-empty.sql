-- mysql
DELETE `t0` FROM `Comment` AS `t0` WHERE 1=0
SELECT `t0`.`id` FROM `Comment` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
DELETE FROM "Comment" AS "t0" WHERE 1=0
SELECT "t0"."id" FROM "Comment" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
DELETE FROM "Comment" AS "t0" WHERE 1=0
SELECT "t0"."id" FROM "Comment" AS "t0" ORDER BY "t0"."id" ASC
