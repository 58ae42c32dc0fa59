/** Statements with literals, as listed for both languages in e2e/faults/mysql.json. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { mysqlWords } from "../src/drivers/mysql/codec.js";
import { BYTES, DIGITS, literal, parts, written } from "../src/drivers/mysql/text.js";
import type { Codec } from "../src/plan.js";

interface Case {
  text: string;
  values: unknown[];
  rows?: unknown[][];
  sent: string[];
}

const file = new URL("../../../e2e/faults/mysql.json", import.meta.url);
const cases = JSON.parse(readFileSync(file, "utf8")) as Case[];

describe("text", () => {
  test.each(cases)("$text", ({ text, values, rows, sent }) => {
    expect(parts(text).map((part) => written(part, values, rows))).toEqual(sent);
  });
});

const codec = (type: string): Codec => ({
  type,
  form: "value",
  list: false,
  enum: null,
  native: null,
  optional: false,
});

describe("literals", () => {
  test.each([
    [new Uint8Array([0, 255]), "X'00ff'"],
    [12345678901234567890n, "12345678901234567890"],
    [mysqlWords.scalar(codec("Decimal"))("1E+3"), "1000"],
    [mysqlWords.scalar(codec("Float"))(2), "2e0"],
    [mysqlWords.scalar(codec("Float"))(Number.POSITIVE_INFINITY), "1.8e308"],
    [mysqlWords.scalar(codec("DateTime"))("2024-02-29T12:00:00.001Z"), "'2024-02-29 12:00:00.001'"],
    [`${BYTES}00ff`, "X'00ff'"],
    [`${DIGITS}1.50`, "1.50"],
    ["\u0000d1) OR 1=1 -- ", "'\\0d1) OR 1=1 -- '"],
    ["\u0000x' OR 1=1 -- ", "'\\0x'' OR 1=1 -- '"],
  ])("%s", (value, text) => expect(literal(value)).toBe(text));

  test("no form", () => expect(() => literal({})).toThrow(TypeError));
});
