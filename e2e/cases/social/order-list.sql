-- mysql
SELECT `t0`.`id` FROM `Post` AS `t0` ORDER BY `t0`.`views` DESC, `t0`.`title` ASC
-- postgres
SELECT "t0"."id" FROM "Post" AS "t0" ORDER BY "t0"."views" DESC, "t0"."title" ASC
-- sqlite
SELECT "t0"."id" FROM "Post" AS "t0" ORDER BY "t0"."views" DESC, "t0"."title" ASC
