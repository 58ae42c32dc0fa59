-- mysql
SELECT `t0`.`label`, `t0`.`number`, `t0`.`hall` FROM `Seat` AS `t0` WHERE (`t0`.`hall`, `t0`.`number`) IN ?1
-- postgres
SELECT "t0"."label", "t0"."number", "t0"."hall" FROM "Seat" AS "t0" WHERE ("t0"."hall", "t0"."number") IN (SELECT * FROM unnest($1::text[], $2::int4[]))
-- sqlite
SELECT "t0"."label", "t0"."number", "t0"."hall" FROM "Seat" AS "t0" WHERE ("t0"."hall", "t0"."number") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))
