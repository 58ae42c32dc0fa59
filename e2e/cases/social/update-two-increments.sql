-- mysql
SELECT `t0`.`id`, `t0`.`id` FROM `Post` AS `t0` WHERE `t0`.`id` = ?1 FOR UPDATE; /* and then */ UPDATE `Post` AS `t0` SET `views` = `t0`.`views` + ?2, `rating` = `t0`.`rating` + ?3 WHERE (`t0`.`id`) IN ?<1; /* and then */ SELECT `t0`.`views`, `t0`.`rating` FROM `Post` AS `t0` WHERE (`t0`.`id`) IN ?>1
-- postgres
UPDATE "Post" AS "t0" SET "views" = "t0"."views" + $1, "rating" = "t0"."rating" + $2 WHERE "t0"."id" = $3 RETURNING "views", "rating"
-- sqlite
UPDATE "Post" AS "t0" SET "views" = "t0"."views" + ?, "rating" = "t0"."rating" + ? WHERE "t0"."id" = ? RETURNING "views", "rating"
