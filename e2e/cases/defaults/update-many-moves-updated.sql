-- mysql
UPDATE `Made` AS `t0` SET `note` = ?1, `updated` = ?2, `both` = ?3
SELECT `t0`.`created`, `t0`.`updated` FROM `Made` AS `t0`
-- postgres
UPDATE "Made" AS "t0" SET "note" = $1, "updated" = $2, "both" = $3
SELECT "t0"."created", "t0"."updated" FROM "Made" AS "t0"
-- sqlite
UPDATE "Made" AS "t0" SET "note" = ?, "updated" = ?, "both" = ?
SELECT "t0"."created", "t0"."updated" FROM "Made" AS "t0"
