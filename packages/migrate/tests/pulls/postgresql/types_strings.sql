CREATE TABLE t (id text PRIMARY KEY, a varchar(20), b varchar, c char(3), d char, e text, f bit(8), g bit, h varbit(5), i varbit, j uuid, k xml, l inet, m "char", n name, o bpchar);
