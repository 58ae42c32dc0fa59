-- mysql
SELECT `t0`.`id`, `t0`.`id` FROM `Comment` AS `t0` WHERE `t0`.`id` = ?1 FOR UPDATE; /* and then */ DELETE `t0` FROM `Comment` AS `t0` WHERE (`t0`.`id`) IN ?<1
SELECT `t0`.`id` FROM `Comment` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
DELETE FROM "Comment" AS "t0" WHERE "t0"."id" = $1 RETURNING "id"
SELECT "t0"."id" FROM "Comment" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
DELETE FROM "Comment" AS "t0" WHERE "t0"."id" = ? RETURNING "id"
SELECT "t0"."id" FROM "Comment" AS "t0" ORDER BY "t0"."id" ASC
