-- mysql
SELECT `t0`.`userId`, `t0`.`word` FROM `UserWord` AS `t0` WHERE `t0`.`userId` = ?1 AND `t0`.`word` LIKE ?2 LIMIT 1
-- postgres
SELECT "t0"."userId", "t0"."word" FROM "UserWord" AS "t0" WHERE "t0"."userId" = $1 AND "t0"."word" LIKE $2 LIMIT 1
-- sqlite
SELECT "t0"."userId", "t0"."word" FROM "UserWord" AS "t0" WHERE "t0"."userId" = ? AND "t0"."word" LIKE ? ESCAPE '\' LIMIT 1
