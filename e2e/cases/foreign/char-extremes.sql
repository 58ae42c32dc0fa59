-- postgres
SELECT MIN("t0"."code"), MIN("t0"."mark"), MAX("t0"."code"), MAX("t0"."mark") FROM "Crate" AS "t0"
