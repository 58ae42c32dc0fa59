-- mysql
SELECT `t0`.`id`, `t0`.`text`, `t0`.`postId`, `t0`.`authorId`, `t0`.`id` FROM `Comment` AS `t0` WHERE `t0`.`id` = ?1 FOR UPDATE; /* and then */ DELETE `t0` FROM `Comment` AS `t0` WHERE (`t0`.`id`) IN ?<1
-- postgres
DELETE FROM "Comment" AS "t0" WHERE "t0"."id" = $1 RETURNING "id", "text", "postId", "authorId"
-- sqlite
DELETE FROM "Comment" AS "t0" WHERE "t0"."id" = ? RETURNING "id", "text", "postId", "authorId"
