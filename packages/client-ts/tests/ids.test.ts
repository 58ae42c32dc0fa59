// Generated ids have the formats of the libraries they are named after, and no two are equal.

import { expect, test } from "vitest";
import { BASE36, base, generator } from "../src/ids.js";

const FORMATS: [string, number[], RegExp][] = [
  ["cuid", [], /^c[0-9a-z]{24}$/],
  ["cuid", [2], /^[a-z][0-9a-z]{23}$/],
  ["uuid", [], /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/],
  ["uuid", [7], /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/],
  ["ulid", [], /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/],
  ["nanoid", [], /^[0-9A-Za-z_-]{21}$/],
  ["nanoid", [8], /^[0-9A-Za-z_-]{8}$/],
];

test.each(FORMATS)("%s(%o)", (fn, args, pattern) => {
  const made = Array.from({ length: 100 }, generator(fn, args));
  for (const value of made) expect(value).toMatch(pattern);
  expect(new Set(made).size).toBe(made.length);
});

test("base", () => {
  expect(base(35n * 36n + 1n, BASE36, 4)).toBe("00z1");
});
