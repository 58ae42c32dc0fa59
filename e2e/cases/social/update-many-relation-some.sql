-- mysql
UPDATE `Post` AS `t0` SET `views` = `t0`.`views` * ?1 WHERE EXISTS (SELECT 1 FROM `_PostToTag` AS `t2` WHERE `t2`.`A` = `t0`.`id`)
SELECT `t0`.`id`, `t0`.`views`, `t0`.`published` FROM `Post` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
UPDATE "Post" AS "t0" SET "views" = "t0"."views" * $1 WHERE EXISTS (SELECT 1 FROM "_PostToTag" AS "t2" WHERE "t2"."A" = "t0"."id")
SELECT "t0"."id", "t0"."views", "t0"."published" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
UPDATE "Post" AS "t0" SET "views" = "t0"."views" * ? WHERE EXISTS (SELECT 1 FROM "_PostToTag" AS "t2" WHERE "t2"."A" = "t0"."id")
SELECT "t0"."id", "t0"."views", "t0"."published" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
