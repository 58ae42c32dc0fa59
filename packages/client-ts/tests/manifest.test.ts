import { expect, test } from "vitest";
import { Manifest, type ManifestJson } from "../src/manifest.js";
import { MANIFEST } from "./manifest.js";

const load = (json: object): Manifest => Manifest.load(json as ManifestJson);

test("relations know the columns of both sides", () => {
  const { models } = load(MANIFEST);
  const posts = models.get("User")?.relations.get("posts");
  expect(posts).toMatchObject({ owner: false, here: ["id"], there: ["authorId"], target: "Post" });
  const author = models.get("Post")?.relations.get("author");
  expect(author).toMatchObject({ owner: true, here: ["authorId"], there: ["id"], list: false });
});

test("columns and tables have the model's names unless they say otherwise", () => {
  const fields = { id: { type: "Int", column: "user_id" }, name: { type: "String" } };
  const manifest = load({ ...MANIFEST, models: { UserRole: { table: "user_roles", id: ["id"], fields } } });
  const model = manifest.models.get("UserRole");
  expect([model?.table, model?.byColumn.get("user_id"), model?.byColumn.get("name")]).toEqual([
    "user_roles",
    "id",
    "name",
  ]);
  for (const spelling of ["UserRole", "userRole", "user_role", "userrole"]) {
    expect(manifest.accessors.get(spelling)).toBe("UserRole");
  }
});

test("compound keys get their client name, constraints the fields", () => {
  const fields = { a: { type: "Int" }, b: { type: "Int" }, c: { type: "Int" } };
  const uniques = [
    { fields: ["b", "c"], constraint: "T_b_c_key" },
    { fields: ["c", "a"], name: "own" },
  ];
  const model = load({
    ...MANIFEST,
    models: { T: { id: ["a", "b"], idConstraint: "T_pkey", uniques, fields } },
  }).models.get("T");
  expect([...(model?.uniques.keys() ?? [])]).toEqual(["a_b", "b_c", "own"]);
  expect(model?.constraints.get("T_pkey")).toEqual(["a", "b"]);
  expect(model?.constraints.get("T_b_c_key")).toEqual(["b", "c"]);
});

test("another format is refused", () => {
  expect(() => load({ ...MANIFEST, format: 2 })).toThrow(/manifest format 2 needs another version/);
});
