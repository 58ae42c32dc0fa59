-- mysql
SELECT `t0`.`id`, `t0`.`name`, `t0`.`price`, `t0`.`quantity`, `t0`.`weight`, `t0`.`active`, `t0`.`status`, `t0`.`created`, `t0`.`meta`, `t0`.`note`, `t0`.`total` FROM `Item` AS `t0` WHERE `t0`.`id` = ?1
-- postgres
SELECT "t0"."id", "t0"."name", "t0"."price", "t0"."quantity", "t0"."weight", "t0"."active", "t0"."status", "t0"."created", "t0"."meta", "t0"."note", "t0"."total" FROM "Item" AS "t0" WHERE "t0"."id" = $1
-- sqlite
SELECT "t0"."id", "t0"."name", "t0"."price", "t0"."quantity", "t0"."weight", "t0"."active", "t0"."status", "t0"."created", "t0"."meta", "t0"."note", "t0"."total" FROM "Item" AS "t0" WHERE "t0"."id" = ?
