-- mysql
SELECT `t0`.`id`, `t0`.`id` FROM `Post` AS `t0` WHERE `t0`.`id` = ?1 FOR UPDATE; /* and then */ UPDATE `Post` AS `t0` SET `views` = ?2 WHERE (`t0`.`id`) IN ?<1; /* and then */ SELECT `t0`.`id`, `t0`.`published`, `t0`.`views`, `t0`.`rating`, `t0`.`authorId` FROM `Post` AS `t0` WHERE (`t0`.`id`) IN ?>1
-- postgres
UPDATE "Post" AS "t0" SET "views" = $1 WHERE "t0"."id" = $2 RETURNING "id", "published", "views", "rating", "authorId"
-- sqlite
UPDATE "Post" AS "t0" SET "views" = ? WHERE "t0"."id" = ? RETURNING "id", "published", "views", "rating", "authorId"
