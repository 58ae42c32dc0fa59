-- mysql
SELECT `t0`.`id`, `t0`.`id` FROM `tasks` AS `t0` WHERE `t0`.`id` = ?1 FOR UPDATE; /* and then */ UPDATE `tasks` AS `t0` SET `org` = ?2 WHERE (`t0`.`id`) IN ?<1; /* and then */ SELECT `t0`.`id`, `t0`.`title`, `t0`.`org`, `t0`.`member` FROM `tasks` AS `t0` WHERE (`t0`.`id`) IN ?>1
SELECT `t0`.`id`, `t0`.`title`, `t0`.`org`, `t0`.`member` FROM `tasks` AS `t0` WHERE EXISTS (SELECT 1 FROM `members` AS `t1` WHERE `t1`.`org` = `t0`.`org` AND `t1`.`number` = `t0`.`member`) ORDER BY `t0`.`id` ASC
-- postgres
UPDATE "archive"."tasks" AS "t0" SET "org" = $1 WHERE "t0"."id" = $2 RETURNING "id", "title", "org", "member"
SELECT "t0"."id", "t0"."title", "t0"."org", "t0"."member" FROM "archive"."tasks" AS "t0" WHERE EXISTS (SELECT 1 FROM "public"."members" AS "t1" WHERE "t1"."org" = "t0"."org" AND "t1"."number" = "t0"."member") ORDER BY "t0"."id" ASC
-- sqlite
UPDATE "tasks" AS "t0" SET "org" = ? WHERE "t0"."id" = ? RETURNING "id", "title", "org", "member"
SELECT "t0"."id", "t0"."title", "t0"."org", "t0"."member" FROM "tasks" AS "t0" WHERE EXISTS (SELECT 1 FROM "members" AS "t1" WHERE "t1"."org" = "t0"."org" AND "t1"."number" = "t0"."member") ORDER BY "t0"."id" ASC
