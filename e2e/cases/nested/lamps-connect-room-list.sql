-- mysql
BEGIN
SELECT `t0`.`id` FROM `Club` AS `t0` WHERE `t0`.`id` = ?1
UPDATE `Membership` AS `t1` SET `clubId` = ?1 WHERE (`t1`.`userId`, `t1`.`clubId`) IN ?2
SELECT `t2`.`id`, `t2`.`name` FROM `Club` AS `t2` WHERE `t2`.`id` = ?1
COMMIT
SELECT `t0`.`userId`, `t0`.`clubId`, `t0`.`role` FROM `Membership` AS `t0` ORDER BY `t0`.`userId` ASC, `t0`.`clubId` ASC
-- postgres
BEGIN
SELECT "t0"."id" FROM "Club" AS "t0" WHERE "t0"."id" = $1
UPDATE "Membership" AS "t1" SET "clubId" = $1 WHERE ("t1"."userId", "t1"."clubId") IN (SELECT * FROM unnest($2::int4[], $3::int4[]))
SELECT "t2"."id", "t2"."name" FROM "Club" AS "t2" WHERE "t2"."id" = $1
COMMIT
SELECT "t0"."userId", "t0"."clubId", "t0"."role" FROM "Membership" AS "t0" ORDER BY "t0"."userId" ASC, "t0"."clubId" ASC
-- sqlite
BEGIN
SELECT "t0"."id" FROM "Club" AS "t0" WHERE "t0"."id" = ?
UPDATE "Membership" AS "t1" SET "clubId" = ? WHERE ("t1"."userId", "t1"."clubId") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
SELECT "t2"."id", "t2"."name" FROM "Club" AS "t2" WHERE "t2"."id" = ?
COMMIT
SELECT "t0"."userId", "t0"."clubId", "t0"."role" FROM "Membership" AS "t0" ORDER BY "t0"."userId" ASC, "t0"."clubId" ASC
