-- mysql
SELECT COUNT(*) FROM `UserWord` AS `t0` WHERE `t0`.`word` = ?1
-- postgres
SELECT COUNT(*) FROM "UserWord" AS "t0" WHERE "t0"."word" = $1
-- sqlite
SELECT COUNT(*) FROM "UserWord" AS "t0" WHERE "t0"."word" = ?
