-- mysql
SELECT `t1`.`word` FROM (SELECT `t0`.`userId` AS `userId`, `t0`.`word` AS `word`, ROW_NUMBER() OVER (ORDER BY `t0`.`word` ASC) AS `#n`, ROW_NUMBER() OVER (PARTITION BY `t0`.`word` ORDER BY `t0`.`word` ASC) AS `#d` FROM `UserWord` AS `t0`) AS `t1` WHERE `t1`.`#d` = 1 ORDER BY `t1`.`#n` ASC
-- postgres
SELECT "t1"."word" FROM (SELECT "t0"."userId" AS "userId", "t0"."word" AS "word", ROW_NUMBER() OVER (ORDER BY "t0"."word" ASC) AS "#n", ROW_NUMBER() OVER (PARTITION BY "t0"."word" ORDER BY "t0"."word" ASC) AS "#d" FROM "UserWord" AS "t0") AS "t1" WHERE "t1"."#d" = 1 ORDER BY "t1"."#n" ASC
-- sqlite
SELECT "t1"."word" FROM (SELECT "t0"."userId" AS "userId", "t0"."word" AS "word", ROW_NUMBER() OVER (ORDER BY "t0"."word" ASC) AS "#n", ROW_NUMBER() OVER (PARTITION BY "t0"."word" ORDER BY "t0"."word" ASC) AS "#d" FROM "UserWord" AS "t0") AS "t1" WHERE "t1"."#d" = 1 ORDER BY "t1"."#n" ASC
