-- mysql
SELECT `t0`.`a`, `t0`.`b`, `t0`.`email`, `t0`.`code` FROM `Owner` AS `t0` WHERE `t0`.`a` = ?1 AND `t0`.`b` = ?2 AND `t0`.`email` = ?3
-- postgres
SELECT "t0"."a", "t0"."b", "t0"."email", "t0"."code" FROM "Owner" AS "t0" WHERE "t0"."a" = $1 AND "t0"."b" = $2 AND "t0"."email" = $3
-- sqlite
SELECT "t0"."a", "t0"."b", "t0"."email", "t0"."code" FROM "Owner" AS "t0" WHERE "t0"."a" = ? AND "t0"."b" = ? AND "t0"."email" = ?
