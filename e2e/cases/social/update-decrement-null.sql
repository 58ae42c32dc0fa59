-- mysql
SELECT `t0`.`id`, `t0`.`id` FROM `Post` AS `t0` WHERE `t0`.`id` = ?1 FOR UPDATE; /* and then */ UPDATE `Post` AS `t0` SET `rating` = `t0`.`rating` - ?2 WHERE (`t0`.`id`) IN ?<1; /* and then */ SELECT `t0`.`rating` FROM `Post` AS `t0` WHERE (`t0`.`id`) IN ?>1
-- postgres
UPDATE "Post" AS "t0" SET "rating" = "t0"."rating" - $1 WHERE "t0"."id" = $2 RETURNING "rating"
-- sqlite
UPDATE "Post" AS "t0" SET "rating" = "t0"."rating" - ? WHERE "t0"."id" = ? RETURNING "rating"
