// Text of the database becomes values: instants in any zone, arrays, decimals.

import { expect, test } from "vitest";
import { arrayText, fromMoney, fromTime, parseArray, toInstant } from "../src/drivers/postgres/codec.js";

test.each([
  ["2024-02-29 12:34:56.789", "2024-02-29T12:34:56.789Z"],
  ["2024-02-29T12:34:56.789123+00:00", "2024-02-29T12:34:56.789Z"],
  ["2024-02-29 12:34:56+05:30", "2024-02-29T07:04:56.000Z"],
  ["2024-02-29 12:34:56.5-03", "2024-02-29T15:34:56.500Z"],
  ["2024-02-29", "2024-02-29T00:00:00.000Z"],
  ["0050-01-01 00:00:00", "0050-01-01T00:00:00.000Z"],
  ["10000-01-01 00:00:00", "+010000-01-01T00:00:00.000Z"],
  ["0044-03-15 00:00:00 BC", "-000043-03-15T00:00:00.000Z"],
])("%s", (text, expected) => {
  expect(toInstant(text).toISOString()).toBe(expected);
});

test("infinity has no Date", () => {
  expect(() => toInstant("infinity")).toThrow(/P2023/);
});

test("arrays go there and back", () => {
  const elements = ["a", 'q"', "b\\", "", "NULL", null, "é,{}"];
  expect(parseArray(arrayText(elements))).toEqual(elements);
  expect(parseArray("{1,NULL,3}")).toEqual(["1", null, "3"]);
});

test("times and money", () => {
  expect(fromTime("12:34:56.789+02").toISOString()).toBe("1970-01-01T12:34:56.789Z");
  expect(fromMoney("-$1,234.50").toFixed()).toBe("-1234.5");
});
