import { expect, test } from "vitest";
import type { Problem } from "../src/server";
import { created, deleted, edits, marked, rebased, reverted, staged, stagedNew } from "../src/staged";
import { USER } from "./fields";

const ann = { id: 1, name: "Ann", visits: "1" };
const bob = { id: 2, name: null, visits: "2" };
const conflict: Problem = {
  kind: "conflict",
  code: null,
  message: "changed",
  fields: ["visits"],
  edit: 1,
  current: { ...ann, visits: "7" },
};

test("edits of one record are one edit, with what was shown first", () => {
  const list = staged(staged([], USER, ann, "name", "Anna"), USER, ann, "visits", "3");
  expect(edits(list)).toEqual([
    { kind: "update", model: "User", key: { id: 1 }, was: ann, data: { name: "Anna", visits: "3" } },
  ]);
});

test("the value that was there takes an edit back", () => {
  expect(staged([], USER, ann, "name", "Ann")).toEqual([]);
  const list = staged([], USER, bob, "name", "");
  expect(list[0]?.data).toEqual({ name: "" });
  expect(staged(list, USER, bob, "name", null)).toEqual([]);
});

test("a deletion replaces an edit, and is taken back by another one", () => {
  const list = deleted(staged([], USER, ann, "name", "Anna"), USER, [ann, bob]);
  expect(list.map((edit) => [edit.kind, edit.key, edit.data])).toEqual([
    ["delete", { id: 1 }, {}],
    ["delete", { id: 2 }, {}],
  ]);
  expect(deleted(list, USER, [ann]).map((edit) => edit.key)).toEqual([{ id: 2 }]);
  expect(staged(list, USER, ann, "name", "x")).toBe(list);
});

test("a new record holds only what was said", () => {
  const list = stagedNew(stagedNew(created([], USER, "new 1"), "new 1", "name", ""), "new 1", "visits", "3");
  expect(edits(stagedNew(list, "new 1", "visits", undefined))[0]?.data).toEqual({ name: "" });
  expect(reverted(list, "new 1")).toEqual([]);
});

test("a failure marks its edit and keeps all; changes on top of another change", () => {
  const list = staged(staged([], USER, bob, "name", "Bob"), USER, ann, "name", "Anna");
  const failed = marked(list, conflict);
  expect(failed.map((edit) => edit.problem?.message)).toEqual([undefined, "changed"]);
  expect(edits(failed)).toEqual(edits(list));
  const again = rebased(failed, failed[1]?.id ?? "");
  expect(again[1]?.was).toEqual(conflict.current);
  expect(again[1]?.data).toEqual({ name: "Anna" });
  expect(again[1]?.problem).toBeUndefined();
  expect(reverted(failed, failed[1]?.id ?? "", "name")).toHaveLength(1);
});
