-- mysql
SELECT `t0`.`ink`, `t0`.`big`, `t0`.`raw`, `t0`.`flat`, `t0`.`at`, `t0`.`note` FROM `Stamp` AS `t0` WHERE (`t0`.`ink`, `t0`.`big`, `t0`.`raw`, `t0`.`flat`, `t0`.`at`) IN ?1
-- postgres
SELECT "t0"."ink", "t0"."big", "t0"."raw", "t0"."flat", "t0"."at", "t0"."note" FROM "Stamp" AS "t0" WHERE ("t0"."ink", "t0"."big", "t0"."raw", "t0"."flat", "t0"."at") IN (SELECT * FROM unnest($1::"Ink"[], $2::int8[], $3::bytea[], $4::bool[], $5::timestamp[]))
-- sqlite
SELECT "t0"."ink", "t0"."big", "t0"."raw", "t0"."flat", "t0"."at", "t0"."note" FROM "Stamp" AS "t0" WHERE ("t0"."ink", "t0"."big", CASE WHEN "t0"."raw" IS NOT NULL THEN hex("t0"."raw") END, "t0"."flat", "t0"."at") IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]'), json_extract(value, '$[3]'), json_extract(value, '$[4]') FROM json_each(?))
