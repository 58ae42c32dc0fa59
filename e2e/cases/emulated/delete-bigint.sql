-- mysql
BEGIN
SELECT `t5`.`id`, `t5`.`seal`, `t5`.`price`, `t5`.`opened`, `t5`.`id`, `t5`.`seal`, `t5`.`price`, `t5`.`opened`, `t5`.`id` FROM `Vault` AS `t5` WHERE `t5`.`id` = ?1 FOR UPDATE; /* and then */ DELETE `t5` FROM `Vault` AS `t5` WHERE (`t5`.`id`) IN ?<1
DELETE `t0` FROM `Coin` AS `t0` WHERE `t0`.`vaultId` IN ?1
UPDATE `Mark` AS `t1` SET `seal` = NULL WHERE `t1`.`seal` IN ?1
UPDATE `Bid` AS `t2` SET `price` = NULL WHERE `t2`.`price` IN ?1
UPDATE `Visit` AS `t3` SET `opened` = NULL WHERE `t3`.`opened` IN ?1
COMMIT
SELECT `t0`.`id`, `t0`.`vaultId` FROM `Coin` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`seal` FROM `Mark` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`price` FROM `Bid` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`opened` FROM `Visit` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
DELETE FROM "public"."Vault" AS "t5" WHERE "t5"."id" = $1 RETURNING "id", "seal", "price", "opened", "id", "seal", "price", "opened"
DELETE FROM "public"."Coin" AS "t0" WHERE "t0"."vaultId" = ANY($1)
UPDATE "public"."Mark" AS "t1" SET "seal" = NULL WHERE "t1"."seal" = ANY($1)
UPDATE "public"."Bid" AS "t2" SET "price" = NULL WHERE "t2"."price" = ANY($1)
UPDATE "public"."Visit" AS "t3" SET "opened" = NULL WHERE "t3"."opened" = ANY($1)
COMMIT
SELECT "t0"."id", "t0"."vaultId" FROM "public"."Coin" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."seal" FROM "public"."Mark" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."price" FROM "public"."Bid" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."opened" FROM "public"."Visit" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
DELETE FROM "Vault" AS "t5" WHERE "t5"."id" = ? RETURNING "id", "seal", "price", "opened", "id", "seal", "price", "opened"
DELETE FROM "Coin" AS "t0" WHERE "t0"."vaultId" IN (SELECT value FROM json_each(?))
UPDATE "Mark" AS "t1" SET "seal" = NULL WHERE CASE WHEN "t1"."seal" IS NOT NULL THEN hex("t1"."seal") END IN (SELECT value FROM json_each(?))
UPDATE "Bid" AS "t2" SET "price" = NULL WHERE "t2"."price" IN (SELECT value FROM json_each(?))
UPDATE "Visit" AS "t3" SET "opened" = NULL WHERE "t3"."opened" IN (SELECT value FROM json_each(?))
COMMIT
SELECT "t0"."id", "t0"."vaultId" FROM "Coin" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."seal" FROM "Mark" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."price" FROM "Bid" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."opened" FROM "Visit" AS "t0" ORDER BY "t0"."id" ASC
