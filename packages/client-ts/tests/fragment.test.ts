import { expect, test } from "vitest";
import { empty, join, raw, Sql, sql } from "../src/fragment.js";
import { open } from "./manifest.js";

test("fragments nest; values become placeholders in order", () => {
  const where = sql`id = ${1} AND ${sql`email = ${"a"}`}`;
  const query = sql`SELECT * FROM t WHERE ${where} ${empty}ORDER BY ${raw("id")}`;
  expect(query.sql).toBe("SELECT * FROM t WHERE id = ? AND email = ? ORDER BY id");
  expect(query.text).toBe("SELECT * FROM t WHERE id = $1 AND email = $2 ORDER BY id");
  expect(query.values).toEqual([1, "a"]);
  expect(join([sql`a = ${1}`, 2], " AND ", "(", ")").sql).toBe("(a = ? AND ?)");
  expect(() => join([])).toThrow(TypeError);
  expect(() => new Sql(["a"], [1])).toThrow(TypeError);
});

test("raw queries take them alone or inside", async () => {
  const client = await open();
  const ids = join([1, 2, 9]);
  expect(await client.$queryRaw`SELECT first FROM User WHERE id IN (${ids}) ORDER BY id`).toEqual([
    { first: "Ann" },
    { first: "Bob" },
  ]);
  expect(await client.$executeRaw(sql`UPDATE User SET age = ${1} WHERE id = ${2}`)).toBe(1);
  expect(() => client.$queryRaw("SELECT 1" as never)).toThrow(/tagged template/);
});
