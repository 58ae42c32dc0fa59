-- mysql
BEGIN
SELECT `t0`.`id` FROM `Post` AS `t0` WHERE `t0`.`id` = ?1 /*M! LOCK IN SHARE MODE */ /*!80000 FOR SHARE */
COMMIT
-- postgres
BEGIN
SELECT "t0"."id" FROM "Post" AS "t0" WHERE "t0"."id" = $1 FOR SHARE OF "t0"
COMMIT
-- sqlite
BEGIN
SELECT "t0"."id" FROM "Post" AS "t0" WHERE "t0"."id" = ?
COMMIT
