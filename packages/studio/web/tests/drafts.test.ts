import { describe, expect, test } from "vitest";
import { cellOf, draftOf, pretty } from "../src/drafts";
import type { Plain, ScalarField } from "../src/schema";
import { field } from "./fields";

const when = field("at", "DateTime");

describe("what is typed becomes a cell", () => {
  test.each<[ScalarField, string, Plain]>([
    [field("a", "Int"), " -12 ", -12],
    [field("a", "BigInt"), "9007199254740993", "9007199254740993"],
    [field("a", "Decimal"), "1.10", "1.10"],
    [field("a", "Float"), "1e-3", 0.001],
    [field("a", "Float"), "-Infinity", "-Infinity"],
    [field("a", "Boolean"), "false", false],
    [field("a", "String"), "  ", "  "],
    [field("a", "String"), "", ""],
    [field("a", "Json"), '{"n": 12345678901234567890}', '{"n": 12345678901234567890}'],
    [field("a", "Bytes"), "AP8=", "AP8="],
    [when, "2026-01-31", "2026-01-31T00:00:00Z"],
    [when, "2026-01-31 17:00", "2026-01-31T17:00:00Z"],
    [when, "2026-01-31 17:00:01.123456", "2026-01-31T17:00:01.123456Z"],
    [when, "2026-01-31T17:00:01+02:00", "2026-01-31T17:00:01+02:00"],
    [field("a", "DateTime", { native: "Time" }), "17:00", "1970-01-01T17:00:00Z"],
  ])("%o %s", (one, text, cell) => {
    expect(cellOf(one, text)).toEqual(cell);
  });
});

test.each<[ScalarField, string | null]>([
  [field("a", "Int"), "1.5"],
  [field("a", "Int"), "99999999999"],
  [field("a", "Int"), ""],
  [field("a", "BigInt"), "1e3"],
  [field("a", "Decimal"), "one"],
  [field("a", "Float"), ""],
  [field("a", "Boolean"), "yes"],
  [field("a", "Json"), "{"],
  [field("a", "Bytes"), "AP8"],
  [when, "tomorrow"],
  [field("a", "String"), null],
])("%o refuses %s", (one, text) => {
  expect(() => cellOf(one, text)).toThrow();
});

test("a cell as a draft is the same cell again", () => {
  const cells: [ScalarField, Plain][] = [
    [field("a", "BigInt"), "9007199254740993"],
    [field("a", "DateTime"), "2026-01-31T17:00:01.123456Z"],
    [field("a", "DateTime", { native: "Date" }), "2026-01-31T00:00:00Z"],
    [field("a", "String", { list: true }), ["a", "", "b"]],
    [field("a", "Json", { list: true }), ["1", "null"]],
    [field("a", "Boolean", { optional: true }), null],
  ];
  for (const [one, cell] of cells) expect(cellOf(one, draftOf(one, cell))).toEqual(cell);
});

test("JSON is laid out without touching its numbers and texts", () => {
  const text = '{"a":12345678901234567890,"b":[1.10,{},[],"x,{}:\\"y"],"c":null}';
  const laid = pretty(text);
  expect(laid).toBe(
    '{\n  "a": 12345678901234567890,\n  "b": [\n    1.10,\n    {},\n    [],\n    "x,{}:\\"y"\n  ],\n  "c": null\n}',
  );
  expect(pretty(laid)).toBe(laid);
});
