-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`seal`, `t0`.`price`, `t0`.`opened` FROM `Vault` AS `t0` FOR UPDATE
UPDATE `Visit` AS `t1` SET `opened` = NULL WHERE `t1`.`opened` IN ?1
UPDATE `Bid` AS `t2` SET `price` = NULL WHERE `t2`.`price` IN ?1
UPDATE `Mark` AS `t3` SET `seal` = NULL WHERE `t3`.`seal` IN ?1
DELETE `t4` FROM `Coin` AS `t4` WHERE `t4`.`vaultId` IN ?1
DELETE `t0` FROM `Vault` AS `t0` WHERE `t0`.`id` IN ?1
COMMIT
SELECT `t0`.`id`, `t0`.`seal`, `t0`.`price`, `t0`.`opened` FROM `Vault` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`vaultId` FROM `Coin` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`seal` FROM `Mark` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`price` FROM `Bid` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`opened` FROM `Visit` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id", "t0"."seal", "t0"."price", "t0"."opened" FROM "public"."Vault" AS "t0" FOR UPDATE OF "t0"
UPDATE "public"."Visit" AS "t1" SET "opened" = NULL WHERE "t1"."opened" = ANY($1)
UPDATE "public"."Bid" AS "t2" SET "price" = NULL WHERE "t2"."price" = ANY($1)
UPDATE "public"."Mark" AS "t3" SET "seal" = NULL WHERE "t3"."seal" = ANY($1)
DELETE FROM "public"."Coin" AS "t4" WHERE "t4"."vaultId" = ANY($1)
DELETE FROM "public"."Vault" AS "t0" WHERE "t0"."id" = ANY($1)
COMMIT
SELECT "t0"."id", "t0"."seal", "t0"."price", "t0"."opened" FROM "public"."Vault" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."vaultId" FROM "public"."Coin" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."seal" FROM "public"."Mark" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."price" FROM "public"."Bid" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."opened" FROM "public"."Visit" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."seal", "t0"."price", "t0"."opened" FROM "Vault" AS "t0"
UPDATE "Visit" AS "t1" SET "opened" = NULL WHERE "t1"."opened" IN (SELECT value FROM json_each(?))
UPDATE "Bid" AS "t2" SET "price" = NULL WHERE "t2"."price" IN (SELECT value FROM json_each(?))
UPDATE "Mark" AS "t3" SET "seal" = NULL WHERE CASE WHEN "t3"."seal" IS NOT NULL THEN hex("t3"."seal") END IN (SELECT value FROM json_each(?))
DELETE FROM "Coin" AS "t4" WHERE "t4"."vaultId" IN (SELECT value FROM json_each(?))
DELETE FROM "Vault" AS "t0" WHERE "t0"."id" IN (SELECT value FROM json_each(?))
COMMIT
SELECT "t0"."id", "t0"."seal", "t0"."price", "t0"."opened" FROM "Vault" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."vaultId" FROM "Coin" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."seal" FROM "Mark" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."price" FROM "Bid" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."opened" FROM "Visit" AS "t0" ORDER BY "t0"."id" ASC
