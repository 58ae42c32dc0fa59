-- mysql
BEGIN
SELECT `t0`.`org`, `t0`.`number`, `t0`.`nick` FROM `members` AS `t0` WHERE `t0`.`org` = ?1 AND `t0`.`number` = ?2 FOR UPDATE
SELECT `t0`.`org`, `t0`.`number`, `t0`.`org`, `t0`.`number` FROM `members` AS `t0` WHERE (`t0`.`org`, `t0`.`number`) IN ?1 FOR UPDATE; /* and then */ UPDATE `members` AS `t0` SET `nick` = ?2 WHERE (`t0`.`org`, `t0`.`number`) IN ?<2; /* and then */ SELECT `t0`.`org`, `t0`.`number` FROM `members` AS `t0` WHERE (`t0`.`org`, `t0`.`number`) IN ?>2
SELECT `t2`.`org`, `t2`.`number`, `t2`.`nick` FROM `members` AS `t2` WHERE `t2`.`org` = ?1 AND `t2`.`number` = ?2
COMMIT
SELECT `t0`.`id`, `t0`.`nick` FROM `Badge` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."org", "t0"."number", "t0"."nick" FROM "public"."members" AS "t0" WHERE "t0"."org" = $1 AND "t0"."number" = $2 FOR UPDATE OF "t0"
UPDATE "public"."members" AS "t0" SET "nick" = $1 WHERE ("t0"."org", "t0"."number") IN (SELECT * FROM unnest($2::int4[], $3::int4[])) RETURNING "org", "number"
SELECT "t2"."org", "t2"."number", "t2"."nick" FROM "public"."members" AS "t2" WHERE "t2"."org" = $1 AND "t2"."number" = $2
COMMIT
SELECT "t0"."id", "t0"."nick" FROM "public"."Badge" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."org", "t0"."number", "t0"."nick" FROM "members" AS "t0" WHERE "t0"."org" = ? AND "t0"."number" = ?
UPDATE "members" AS "t0" SET "nick" = ? WHERE ("t0"."org", "t0"."number") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?)) RETURNING "org", "number"
SELECT "t2"."org", "t2"."number", "t2"."nick" FROM "members" AS "t2" WHERE "t2"."org" = ? AND "t2"."number" = ?
COMMIT
SELECT "t0"."id", "t0"."nick" FROM "Badge" AS "t0" ORDER BY "t0"."id" ASC
