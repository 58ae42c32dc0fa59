-- mysql
SELECT COUNT(*), `t0`.`word` FROM `UserWord` AS `t0` GROUP BY `t0`.`word` ORDER BY `t0`.`word` ASC
-- postgres
SELECT COUNT(*), "t0"."word" FROM "UserWord" AS "t0" GROUP BY "t0"."word" ORDER BY "t0"."word" ASC
-- sqlite
SELECT COUNT(*), "t0"."word" FROM "UserWord" AS "t0" GROUP BY "t0"."word" ORDER BY "t0"."word" ASC
