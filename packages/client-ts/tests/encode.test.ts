// What a column cannot hold exactly is refused, with the place of the value.

import { describe, expect, test } from "vitest";
import { postgresWords } from "../src/drivers/postgres/codec.js";
import { sqliteWords } from "../src/drivers/sqlite/codec.js";
import { type Encoding, encoder, plainCodec } from "../src/encode.js";
import { type CodedError, ValidationError } from "../src/errors.js";
import { Enum } from "../src/manifest.js";
import type { Codec } from "../src/plan.js";

const enums = new Map([["Role", new Enum("Role", { values: { ADMIN: "admin" } })]]);
const POSTGRES: Encoding = { words: postgresWords, enums, likeEscape: true };
const SQLITE: Encoding = { words: sqliteWords, enums, likeEscape: true };

function codec(type: string, more: Partial<Codec> = {}): Codec {
  return { ...plainCodec(type), ...more };
}

const REFUSED: [Codec, unknown, string][] = [
  [codec("Int"), Number.NaN, "notFinite"],
  [codec("Int"), 1.5, "fraction"],
  [codec("Int"), true, "wrongType"],
  [codec("Int"), "1", "wrongType"],
  [codec("BigInt"), 1e300, "unsafeInteger"],
  [codec("Decimal"), "1,5", "invalidDecimal"],
  [codec("Boolean"), 1, "wrongType"],
  [codec("String"), "\ud800", "loneSurrogate"],
  [codec("String"), "a\0b", "nulByte"],
  [codec("DateTime"), "2024-01-01", "invalidDateTime"],
  [codec("DateTime"), "2024-02-30T00:00:00Z", "invalidDateTime"],
  [codec("DateTime"), "2024-02-29T00:00:00", "naiveDateTime"],
  [codec("DateTime"), new Date(Number.NaN), "invalidDateTime"],
  [codec("Bytes"), "???", "invalidBytes"],
  [codec("Enum", { enum: "Role" }), "admin", "invalidEnum"],
  [codec("Json", { form: "json" }), { a: Number.POSITIVE_INFINITY }, "invalidJson"],
  [codec("Int", { form: "list" }), [1, null], "notNull"],
  [codec("Int", { form: "list" }), [1, undefined], "undefinedElement"],
];

const WRITTEN: [Encoding, Codec, unknown, unknown][] = [
  [POSTGRES, codec("BigInt"), "9223372036854775807", 2n ** 63n - 1n],
  [POSTGRES, codec("Decimal"), "1.10", "1.10"],
  [POSTGRES, codec("Enum", { enum: "Role" }), "ADMIN", "admin"],
  [POSTGRES, codec("String", { form: "contains" }), "50%_\\", "%50\\%\\_\\\\%"],
  [POSTGRES, codec("String", { form: "list" }), ['a"', "b\\"], '{"a\\"","b\\\\"}'],
  [POSTGRES, codec("Json", { form: "json" }), { b: 1, aa: [null] }, '{"b":1,"aa":[null]}'],
  [SQLITE, codec("Json", { form: "json" }), { aa: 1, b: 2 }, '{"b":2,"aa":1}'],
  [SQLITE, codec("DateTime"), "2024-02-29T12:00:00.000001Z", "2024-02-29T12:00:00.000001+00:00"],
  [SQLITE, codec("Int"), 3, 3n],
  [SQLITE, codec("Json", { form: "jsonPath" }), ["a", "0", "-1"], '$."a"[0][#-1]'],
];

describe("encode", () => {
  test.each(REFUSED)("refuses %o %o", (wanted, value, kind) => {
    for (const encoding of [POSTGRES, SQLITE]) {
      const error = thrown(() => encoder(wanted, encoding)(value, ["where", "x"]));
      expect(error).toBeInstanceOf(ValidationError);
      expect((error as ValidationError).kind).toBe(kind);
      expect((error as ValidationError).path.slice(0, 2)).toEqual(["where", "x"]);
    }
  });

  test.each([2 ** 31, -(2 ** 31) - 1])("%d is out of range", (value) => {
    expect((thrown(() => encoder(codec("Int"), SQLITE)(value, [])) as CodedError).code).toBe("P2020");
  });

  test.each(WRITTEN)("writes %#", (encoding, wanted, value, expected) => {
    expect(encoder(wanted, encoding)(value, [])).toEqual(expected);
  });
});

function thrown(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}
