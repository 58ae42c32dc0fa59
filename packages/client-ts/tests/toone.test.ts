/** `@updatedAt` moves with a key that gets a value, not with one that is emptied, by whichever side. */
import { expect, test } from "vitest";
import { compilePlan } from "../src/compile.js";
import { DIALECTS } from "../src/dialects/index.js";
import { Grammar } from "../src/grammar.js";
import { Manifest, type ManifestJson } from "../src/manifest.js";
import type { Args } from "../src/shape.js";

const POSTS = { relation: "PostToUser" };
const KEY = { from: ["authorId"], references: ["id"], optional: true };
const MANIFEST = {
  format: 1,
  provider: "sqlite",
  models: {
    User: {
      id: ["id"],
      fields: { id: { type: "Int" }, posts: { ...POSTS, to: "Post", opposite: "author", list: true } },
    },
    Post: {
      id: ["id"],
      fields: {
        id: { type: "Int" },
        at: { type: "DateTime", updatedAt: true },
        authorId: { type: "Int", optional: true },
        author: { ...POSTS, ...KEY, to: "User", opposite: "posts" },
      },
    },
  },
};

test.each<[string, object, boolean]>([
  ["Post", { author: { disconnect: true } }, false],
  ["Post", { author: { connect: { id: 1 } } }, true],
  ["User", { posts: { disconnect: { id: 1 } } }, false],
  ["User", { posts: { set: [] } }, false],
  ["User", { posts: { connect: { id: 1 } } }, true],
])("%s %j: %j", (model, data, moves) => {
  const grammar = new Grammar(Manifest.load(MANIFEST as unknown as ManifestJson));
  const dialect = DIALECTS["sqlite"];
  if (dialect === undefined) throw new Error("no dialect");
  const plan = compilePlan(grammar, dialect, model, "update", { where: { id: 1 }, data } as Args);
  const texts = plan.steps.map((step) => step.statement.text).filter((text) => text.startsWith("UPDATE"));
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.some((text) => text.includes('"at"'))).toBe(moves);
});
