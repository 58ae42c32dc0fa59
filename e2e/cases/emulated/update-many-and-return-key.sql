-- mysql
BEGIN
SELECT `t0`.`org`, `t0`.`number` FROM `members` AS `t0` WHERE `t0`.`org` = ?1 AND `t0`.`number` = ?2 FOR UPDATE
UPDATE `tasks` AS `t1` SET `member` = ?1 WHERE (`t1`.`org`, `t1`.`member`) IN ?2
UPDATE `Note` AS `t2` SET `number` = ?1 WHERE (`t2`.`orgId`, `t2`.`number`) IN ?2
SELECT 1 FROM `Locker` AS `t3` WHERE (`t3`.`orgId`, `t3`.`number`) IN ?1 LIMIT 1
SELECT `t0`.`org`, ?1, `t0`.`org`, `t0`.`number` FROM `members` AS `t0` WHERE (`t0`.`org`, `t0`.`number`) IN ?2 FOR UPDATE; /* and then */ UPDATE `members` AS `t0` SET `number` = ?1 WHERE (`t0`.`org`, `t0`.`number`) IN ?<2; /* and then */ SELECT `t0`.`org`, `t0`.`number`, `t0`.`nick` FROM `members` AS `t0` WHERE (`t0`.`org`, `t0`.`number`) IN ?>2
COMMIT
SELECT `t0`.`id`, `t0`.`title`, `t0`.`org`, `t0`.`member` FROM `tasks` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."org", "t0"."number" FROM "public"."members" AS "t0" WHERE "t0"."org" = $1 AND "t0"."number" = $2 FOR UPDATE OF "t0"
UPDATE "archive"."tasks" AS "t1" SET "member" = $1 WHERE ("t1"."org", "t1"."member") IN (SELECT * FROM unnest($2::int4[], $3::int4[]))
UPDATE "public"."Note" AS "t2" SET "number" = $1 WHERE ("t2"."orgId", "t2"."number") IN (SELECT * FROM unnest($2::int4[], $3::int4[]))
SELECT 1 FROM "public"."Locker" AS "t3" WHERE ("t3"."orgId", "t3"."number") IN (SELECT * FROM unnest($1::int4[], $2::int4[])) LIMIT 1
UPDATE "public"."members" AS "t0" SET "number" = $1 WHERE ("t0"."org", "t0"."number") IN (SELECT * FROM unnest($2::int4[], $3::int4[])) RETURNING "org", "number", "nick"
COMMIT
SELECT "t0"."id", "t0"."title", "t0"."org", "t0"."member" FROM "archive"."tasks" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."org", "t0"."number" FROM "members" AS "t0" WHERE "t0"."org" = ? AND "t0"."number" = ?
UPDATE "tasks" AS "t1" SET "member" = ? WHERE ("t1"."org", "t1"."member") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
UPDATE "Note" AS "t2" SET "number" = ? WHERE ("t2"."orgId", "t2"."number") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
SELECT 1 FROM "Locker" AS "t3" WHERE ("t3"."orgId", "t3"."number") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?)) LIMIT 1
UPDATE "members" AS "t0" SET "number" = ? WHERE ("t0"."org", "t0"."number") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?)) RETURNING "org", "number", "nick"
COMMIT
SELECT "t0"."id", "t0"."title", "t0"."org", "t0"."member" FROM "tasks" AS "t0" ORDER BY "t0"."id" ASC
