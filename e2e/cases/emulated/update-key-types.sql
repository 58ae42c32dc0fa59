-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`seal`, `t0`.`price`, `t0`.`opened` FROM `Vault` AS `t0` WHERE `t0`.`id` = ?1 FOR UPDATE
UPDATE `Coin` AS `t1` SET `vaultId` = ?1 WHERE `t1`.`vaultId` IN ?2
UPDATE `Mark` AS `t2` SET `seal` = ?1 WHERE `t2`.`seal` IN ?2
UPDATE `Bid` AS `t3` SET `price` = ?1 WHERE `t3`.`price` IN ?2
UPDATE `Visit` AS `t4` SET `opened` = ?1 WHERE `t4`.`opened` IN ?2
SELECT ?1, `t0`.`id` FROM `Vault` AS `t0` WHERE `t0`.`id` IN ?2 FOR UPDATE; /* and then */ UPDATE `Vault` AS `t0` SET `id` = ?1, `seal` = ?3, `price` = ?4, `opened` = ?5 WHERE (`t0`.`id`) IN ?<1; /* and then */ SELECT `t0`.`id` FROM `Vault` AS `t0` WHERE (`t0`.`id`) IN ?>1
SELECT `t5`.`id`, `t5`.`seal`, `t5`.`price`, `t5`.`opened` FROM `Vault` AS `t5` WHERE `t5`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`vaultId` FROM `Coin` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`seal` FROM `Mark` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`price` FROM `Bid` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`opened` FROM `Visit` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id", "t0"."seal", "t0"."price", "t0"."opened" FROM "public"."Vault" AS "t0" WHERE "t0"."id" = $1 FOR UPDATE OF "t0"
UPDATE "public"."Coin" AS "t1" SET "vaultId" = $1 WHERE "t1"."vaultId" = ANY($2)
UPDATE "public"."Mark" AS "t2" SET "seal" = $1 WHERE "t2"."seal" = ANY($2)
UPDATE "public"."Bid" AS "t3" SET "price" = $1 WHERE "t3"."price" = ANY($2)
UPDATE "public"."Visit" AS "t4" SET "opened" = $1 WHERE "t4"."opened" = ANY($2)
UPDATE "public"."Vault" AS "t0" SET "id" = $1, "seal" = $2, "price" = $3, "opened" = $4 WHERE "t0"."id" = ANY($5) RETURNING "id"
SELECT "t5"."id", "t5"."seal", "t5"."price", "t5"."opened" FROM "public"."Vault" AS "t5" WHERE "t5"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."vaultId" FROM "public"."Coin" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."seal" FROM "public"."Mark" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."price" FROM "public"."Bid" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."opened" FROM "public"."Visit" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."seal", "t0"."price", "t0"."opened" FROM "Vault" AS "t0" WHERE "t0"."id" = ?
UPDATE "Coin" AS "t1" SET "vaultId" = ? WHERE "t1"."vaultId" IN (SELECT value FROM json_each(?))
UPDATE "Mark" AS "t2" SET "seal" = ? WHERE CASE WHEN "t2"."seal" IS NOT NULL THEN hex("t2"."seal") END IN (SELECT value FROM json_each(?))
UPDATE "Bid" AS "t3" SET "price" = ? WHERE "t3"."price" IN (SELECT value FROM json_each(?))
UPDATE "Visit" AS "t4" SET "opened" = ? WHERE "t4"."opened" IN (SELECT value FROM json_each(?))
UPDATE "Vault" AS "t0" SET "id" = ?, "seal" = ?, "price" = ?, "opened" = ? WHERE "t0"."id" IN (SELECT value FROM json_each(?)) RETURNING "id"
SELECT "t5"."id", "t5"."seal", "t5"."price", "t5"."opened" FROM "Vault" AS "t5" WHERE "t5"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."vaultId" FROM "Coin" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."seal" FROM "Mark" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."price" FROM "Bid" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."opened" FROM "Visit" AS "t0" ORDER BY "t0"."id" ASC
