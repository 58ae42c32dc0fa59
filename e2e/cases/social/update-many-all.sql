-- mysql
UPDATE `Post` AS `t0` SET `published` = ?1
SELECT `t0`.`id`, `t0`.`views`, `t0`.`published` FROM `Post` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
UPDATE "Post" AS "t0" SET "published" = $1
SELECT "t0"."id", "t0"."views", "t0"."published" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
UPDATE "Post" AS "t0" SET "published" = ?
SELECT "t0"."id", "t0"."views", "t0"."published" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
