import { expect, test } from "vitest";
import { Client } from "../src/client.js";
import { MANIFEST } from "./manifest.js";

test("relations may have the names of what a query is made of", () => {
  const { User } = MANIFEST.models;
  const opposite = { to: "User", relation: "r", opposite: "model", from: ["age"], references: ["id"] };
  const relations = ["model", "args", "path", "constructor", "toString", "rel"].map((name) => [
    name,
    { to: "User", relation: `r${name}`, opposite: name, list: true },
  ]);
  const models = { User: { ...User, fields: { ...User.fields, ...Object.fromEntries(relations), back: opposite } } };
  const client = new Client({ ...MANIFEST, models: { ...MANIFEST.models, ...models } }, { url: "file:x.db" });
  const { user } = client as unknown as { user: { findUnique(args: object): Record<string, () => unknown> } };
  const query = user.findUnique({ where: { id: 1 } });
  for (const [name] of relations) expect(query[name as string]?.call(query)).toHaveProperty("$call.path", [name]);
});
