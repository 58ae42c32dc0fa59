import { expect, test } from "vitest";
import { asCsv, asJson } from "../src/clipboard";
import { pieces, typedValue } from "../src/filters";
import { moved, seen } from "../src/gridstate";
import { shown } from "../src/shown";
import { field, USER } from "./fields";

const records = [
  { id: 1, name: 'A "b", c', visits: "9007199254740993", meta: '{"n": 12345678901234567890}', words: ["x", "y"] },
  { id: 2, name: "", visits: "0", meta: null, words: [] },
  { id: 3, name: null, visits: "0", meta: "null", words: [] },
];

test("CSV tells NULL from the empty text", () => {
  expect(asCsv(USER, records).split("\r\n")).toEqual([
    "id,name,visits,meta,words",
    '1,"A ""b"", c",9007199254740993,"{""n"": 12345678901234567890}","[""x"", ""y""]"',
    '2,"",0,,[]',
    "3,,0,null,[]",
  ]);
});

test("JSON keeps every digit", () => {
  const text = asJson(USER, records);
  expect(text).toContain('"meta": {"n": 12345678901234567890}');
  expect(JSON.parse(text)[0].visits).toBe("9007199254740993");
  expect(JSON.parse(text)[1]).toEqual({ id: 2, name: "", visits: "0", meta: null, words: [] });
  expect(asJson(USER, [])).toBe("[]");
});

test("several values between commas", () => {
  expect(pieces('a, "b, c" ,"say ""x""",  d ')).toEqual(["a", "b, c", 'say "x"', "d"]);
  expect(pieces("  ")).toEqual([]);
  expect(typedValue(field("a", "Int"), "in", "1, 2")).toEqual([1, 2]);
  expect(typedValue(field("a", "String"), "isNull", "")).toBeNull();
  expect(() => typedValue(field("a", "Int"), "in", "1, x")).toThrow();
});

test("the grid tells NULL, the empty text and nothing in a list apart", () => {
  const text = field("a", "String");
  expect(shown(text, null)).toEqual({ text: "NULL", note: "null" });
  expect(shown(text, "NULL")).toEqual({ text: "NULL" });
  expect(shown(text, "").note).toBe("empty");
  expect(shown({ ...text, list: true }, []).note).toBe("empty");
  expect(shown(field("a", "Bytes"), "AP8Q")).toEqual({ text: "00 ff 10", size: "3 B" });
  expect(shown(field("a", "Bytes"), "AP8=").size).toBe("2 B");
  expect(shown(field("a", "Bytes"), { cut: "AP8Q", size: 4_000_000, digest: "" }).size).toBe("2.9 MB");
});

test("the cursor stays in the grid; only rows in sight are drawn", () => {
  const at = { row: 0, column: 0 };
  expect(moved(at, "ArrowUp", false, 10, 3, 5)).toEqual(at);
  expect(moved(at, "End", true, 10, 3, 5)).toEqual({ row: 9, column: 2 });
  expect(moved(at, "PageDown", false, 3, 3, 5)).toEqual({ row: 2, column: 0 });
  expect(moved(at, "x", false, 10, 3, 5)).toBeNull();
  expect(seen(32_000, 640, 32, 5000)).toEqual([992, 1028]);
});
