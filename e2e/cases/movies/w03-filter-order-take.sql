-- mysql
SELECT `t0`.`id`, `t0`.`name`, `t0`.`price`, `t0`.`quantity`, `t0`.`weight`, `t0`.`active`, `t0`.`status`, `t0`.`created`, `t0`.`meta`, `t0`.`note`, `t0`.`total` FROM `Item` AS `t0` WHERE `t0`.`status` = ?1 AND `t0`.`quantity` > ?2 AND (`t0`.`active` = ?3 OR `t0`.`note` IS NULL) ORDER BY `t0`.`quantity` DESC, `t0`.`id` ASC LIMIT ?4
-- postgres
SELECT "t0"."id", "t0"."name", "t0"."price", "t0"."quantity", "t0"."weight", "t0"."active", "t0"."status", "t0"."created", "t0"."meta", "t0"."note", "t0"."total" FROM "Item" AS "t0" WHERE "t0"."status" = $1 AND "t0"."quantity" > $2 AND ("t0"."active" = $3 OR "t0"."note" IS NULL) ORDER BY "t0"."quantity" DESC, "t0"."id" ASC LIMIT $4
-- sqlite
SELECT "t0"."id", "t0"."name", "t0"."price", "t0"."quantity", "t0"."weight", "t0"."active", "t0"."status", "t0"."created", "t0"."meta", "t0"."note", "t0"."total" FROM "Item" AS "t0" WHERE "t0"."status" = ? AND "t0"."quantity" > ? AND ("t0"."active" = ? OR "t0"."note" IS NULL) ORDER BY "t0"."quantity" DESC, "t0"."id" ASC LIMIT ?
