-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`email` LIKE CONCAT('%', replace(replace(replace(`t0`.`name`, '\\', '\\\\'), '%', '\\%'), '_', '\\_')) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."email" LIKE ('%' || replace(replace(replace("t0"."name", '\', '\\'), '%', '\%'), '_', '\_')) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."email" LIKE ('%' || replace(replace(replace("t0"."name", '\', '\\'), '%', '\%'), '_', '\_')) ESCAPE '\' ORDER BY "t0"."id" ASC
