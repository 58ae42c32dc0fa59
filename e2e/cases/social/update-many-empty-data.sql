-- mysql
SELECT COUNT(*) FROM `Post` AS `t0` WHERE `t0`.`id` > ?1
SELECT `t0`.`id`, `t0`.`views`, `t0`.`published` FROM `Post` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
SELECT COUNT(*) FROM "Post" AS "t0" WHERE "t0"."id" > $1
SELECT "t0"."id", "t0"."views", "t0"."published" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
SELECT COUNT(*) FROM "Post" AS "t0" WHERE "t0"."id" > ?
SELECT "t0"."id", "t0"."views", "t0"."published" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
