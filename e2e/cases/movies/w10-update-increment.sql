-- mysql
SELECT `t0`.`id`, `t0`.`id` FROM `Item` AS `t0` WHERE `t0`.`id` = ?1 FOR UPDATE; /* and then */ UPDATE `Item` AS `t0` SET `quantity` = `t0`.`quantity` + ?2 WHERE (`t0`.`id`) IN ?<1; /* and then */ SELECT `t0`.`id`, `t0`.`name`, `t0`.`price`, `t0`.`quantity`, `t0`.`weight`, `t0`.`active`, `t0`.`status`, `t0`.`created`, `t0`.`meta`, `t0`.`note`, `t0`.`total` FROM `Item` AS `t0` WHERE (`t0`.`id`) IN ?>1
-- postgres
UPDATE "Item" AS "t0" SET "quantity" = "t0"."quantity" + $1 WHERE "t0"."id" = $2 RETURNING "id", "name", "price", "quantity", "weight", "active", "status", "created", "meta", "note", "total"
-- sqlite
UPDATE "Item" AS "t0" SET "quantity" = "t0"."quantity" + ? WHERE "t0"."id" = ? RETURNING "id", "name", "price", "quantity", "weight", "active", "status", "created", "meta", "note", "total"
