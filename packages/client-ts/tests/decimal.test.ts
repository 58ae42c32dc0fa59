// Decimals made from text are those of decimal.js, and share nothing.

import { Decimal } from "decimal.js";
import { expect, test } from "vitest";
import { decimalOf } from "../src/decimal.js";

const TEXTS = ["0", "1", "-12.50", "0.001", "100000000000", "12345678.12345678", "-0.00000001234567890123", "1e3"];

test("equal to those of decimal.js, word by word", () => {
  const made = TEXTS.map(decimalOf);
  for (const [index, text] of TEXTS.entries()) {
    const [found, expected] = [made[index] as Decimal, new Decimal(text)];
    expect([found.s, found.e, found.d]).toEqual([expected.s, expected.e, expected.d]);
    expect(found.plus(1).toString()).toBe(expected.plus(1).toString());
  }
});
