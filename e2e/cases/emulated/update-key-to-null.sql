-- mysql
BEGIN
SELECT `t0`.`org`, `t0`.`number`, `t0`.`nick` FROM `members` AS `t0` WHERE `t0`.`nick` = ?1 FOR UPDATE
UPDATE `Badge` AS `t1` SET `nick` = NULL WHERE `t1`.`nick` IN ?1
SELECT `t0`.`org`, `t0`.`number`, `t0`.`org`, `t0`.`number` FROM `members` AS `t0` WHERE (`t0`.`org`, `t0`.`number`) IN ?1 FOR UPDATE; /* and then */ UPDATE `members` AS `t0` SET `nick` = NULL WHERE (`t0`.`org`, `t0`.`number`) IN ?<2; /* and then */ SELECT `t0`.`org`, `t0`.`number` FROM `members` AS `t0` WHERE (`t0`.`org`, `t0`.`number`) IN ?>2
SELECT `t2`.`org`, `t2`.`number`, `t2`.`nick` FROM `members` AS `t2` WHERE `t2`.`org` = ?1 AND `t2`.`number` = ?2
COMMIT
SELECT `t0`.`id`, `t0`.`nick` FROM `Badge` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."org", "t0"."number", "t0"."nick" FROM "public"."members" AS "t0" WHERE "t0"."nick" = $1 FOR UPDATE OF "t0"
UPDATE "public"."Badge" AS "t1" SET "nick" = NULL WHERE "t1"."nick" = ANY($1)
UPDATE "public"."members" AS "t0" SET "nick" = NULL WHERE ("t0"."org", "t0"."number") IN (SELECT * FROM unnest($1::int4[], $2::int4[])) RETURNING "org", "number"
SELECT "t2"."org", "t2"."number", "t2"."nick" FROM "public"."members" AS "t2" WHERE "t2"."org" = $1 AND "t2"."number" = $2
COMMIT
SELECT "t0"."id", "t0"."nick" FROM "public"."Badge" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."org", "t0"."number", "t0"."nick" FROM "members" AS "t0" WHERE "t0"."nick" = ?
UPDATE "Badge" AS "t1" SET "nick" = NULL WHERE "t1"."nick" IN (SELECT value FROM json_each(?))
UPDATE "members" AS "t0" SET "nick" = NULL WHERE ("t0"."org", "t0"."number") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?)) RETURNING "org", "number"
SELECT "t2"."org", "t2"."number", "t2"."nick" FROM "members" AS "t2" WHERE "t2"."org" = ? AND "t2"."number" = ?
COMMIT
SELECT "t0"."id", "t0"."nick" FROM "Badge" AS "t0" ORDER BY "t0"."id" ASC
