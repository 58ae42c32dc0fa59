-- mysql
SELECT `t0`.`id`, `t0`.`title`, `t0`.`published`, `t0`.`views`, `t0`.`rating`, `t0`.`authorId`, `t0`.`id` FROM `Post` AS `t0` WHERE `t0`.`id` = ?1 FOR UPDATE; /* and then */ DELETE `t0` FROM `Post` AS `t0` WHERE (`t0`.`id`) IN ?<1
-- postgres
DELETE FROM "Post" AS "t0" WHERE "t0"."id" = $1 RETURNING "id", "title", "published", "views", "rating", "authorId"
-- sqlite
DELETE FROM "Post" AS "t0" WHERE "t0"."id" = ? RETURNING "id", "title", "published", "views", "rating", "authorId"
