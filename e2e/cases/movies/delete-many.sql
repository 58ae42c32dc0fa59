-- mysql
DELETE `t0` FROM `Review` AS `t0` WHERE `t0`.`rating` > ?1
-- postgres
DELETE FROM "Review" AS "t0" WHERE "t0"."rating" > $1
-- sqlite
DELETE FROM "Review" AS "t0" WHERE "t0"."rating" > ?
