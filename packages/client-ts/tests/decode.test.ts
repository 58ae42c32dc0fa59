// Rows become plain objects: any name is a key, conversions stand where the driver leaves a gap, children find parents.

import { expect, test } from "vitest";
import { type Decoding, decoder, keyOf } from "../src/decode.js";
import { sqliteReads } from "../src/drivers/sqlite/codec.js";
import { plainCodec } from "../src/encode.js";
import { Enum } from "../src/manifest.js";
import type { Attach, Fetch, Item, Layout } from "../src/plan.js";

const decoding: Decoding = {
  reads: sqliteReads,
  enums: new Map([["Role", new Enum("Role", { values: { ADMIN: "the admin" } })]]),
};

function scalar(name: string, column: number, type = "Int", list = false): Item {
  return { kind: "scalar", name, column, codec: { ...plainCodec(type), enum: type === "Enum" ? "Role" : null, list } };
}

function layout(...items: Item[]): Layout {
  return { model: "T", items };
}

test("names are keys, whatever they are", () => {
  const names = ["__proto__", "constructor", 'a"b', "`", "\u2028", "with space"];
  const decode = decoder(layout(...names.map((name, index) => scalar(name, index))), decoding);
  const [record] = decode([names.map((_, index) => index)]);
  expect(Object.keys(record as object)).toEqual(names);
  expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
  expect(Object.values(record as object)).toEqual([0, 1, 2, 3, 4, 5]);
});

test("enums come by the schema's names; unknown ones are P2023", () => {
  const decode = decoder(layout(scalar("role", 0, "Enum")), decoding);
  expect(decode([["the admin"], [null]])).toEqual([{ role: "ADMIN" }, { role: null }]);
  expect(() => decode([["nobody"]])).toThrow(/not in the enum Role/);
});

test("a to-one relation of the same row is null when its key is NULL", () => {
  const one: Item = { kind: "one", name: "author", present: 1, layout: layout(scalar("id", 1), scalar("age", 2)) };
  const decode = decoder(layout(scalar("id", 0), one), decoding);
  expect(
    decode([
      [1, 7, null],
      [2, null, null],
    ]),
  ).toEqual([
    { id: 1, author: { id: 7, age: null } },
    { id: 2, author: null },
  ]);
});

test("children are found by key, and each parent has a list of its own", () => {
  const attach: Attach = {
    kind: "attach",
    name: "posts",
    fetch: {} as Fetch,
    list: true,
    parentKey: [0],
    childKey: [0],
  };
  const decode = decoder(layout(scalar("id", 0), attach), decoding);
  const records = decode([[1], [2], [1]], new Map([[1, [{ title: "x" }]]]));
  expect(records.map((record) => record.posts)).toEqual([[{ title: "x" }], [], [{ title: "x" }]]);
  expect(records[0]?.posts).not.toBe(records[2]?.posts);
});

test("keys of several columns cannot be mistaken for each other", () => {
  const key = keyOf([0, 1]);
  expect(key(["a", "b:c"])).not.toBe(key(["a:b", "c"]));
  expect(key(["1", 2])).not.toBe(key([1, "2"]));
  expect(key([null, 2])).toBeNull();
  expect(keyOf([0])([9007199254740992n])).toBe(9007199254740992);
});
