-- mysql
SELECT `t0`.`a`, `t0`.`b` FROM `Owner` AS `t0` ORDER BY `t0`.`a` ASC, `t0`.`b` ASC
SELECT `t1`.`hall`, `t1`.`number`, `t1`.`ownerA`, `t1`.`ownerB` FROM `Seat` AS `t1` WHERE (`t1`.`ownerA`, `t1`.`ownerB`) IN ?1 ORDER BY `t1`.`hall` ASC, `t1`.`number` ASC
-- postgres
SELECT "t0"."a", "t0"."b" FROM "Owner" AS "t0" ORDER BY "t0"."a" ASC, "t0"."b" ASC
SELECT "t1"."hall", "t1"."number", "t1"."ownerA", "t1"."ownerB" FROM "Seat" AS "t1" WHERE ("t1"."ownerA", "t1"."ownerB") IN (SELECT * FROM unnest($1::int4[], $2::text[])) ORDER BY "t1"."hall" ASC, "t1"."number" ASC
-- sqlite
SELECT "t0"."a", "t0"."b" FROM "Owner" AS "t0" ORDER BY "t0"."a" ASC, "t0"."b" ASC
SELECT "t1"."hall", "t1"."number", "t1"."ownerA", "t1"."ownerB" FROM "Seat" AS "t1" WHERE ("t1"."ownerA", "t1"."ownerB") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?)) ORDER BY "t1"."hall" ASC, "t1"."number" ASC
