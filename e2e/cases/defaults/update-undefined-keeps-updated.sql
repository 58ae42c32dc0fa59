-- mysql
SELECT `t0`.`updated` FROM `Made` AS `t0` WHERE `t0`.`key` = ?1
-- postgres
SELECT "t0"."updated" FROM "Made" AS "t0" WHERE "t0"."key" = $1
-- sqlite
SELECT "t0"."updated" FROM "Made" AS "t0" WHERE "t0"."key" = ?
