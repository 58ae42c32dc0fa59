/** A schema of users and posts on SQLite, and a client for it in a file that is gone with the test. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Actions } from "../src/actions.js";
import { Client } from "../src/client.js";
import type { ClientOptions } from "../src/core.js";

export const MANIFEST = {
  format: 1,
  hash: "sha256:test",
  provider: "sqlite",
  models: {
    User: {
      id: ["id"],
      uniques: [{ fields: ["email"] }],
      fields: {
        id: { type: "Int", default: { fn: "autoincrement" } },
        email: { type: "String" },
        first: { type: "String" },
        last: { type: "String" },
        age: { type: "Int", optional: true },
        posts: { to: "Post", relation: "PostToUser", opposite: "author", list: true },
      },
    },
    Post: {
      id: ["id"],
      fields: {
        id: { type: "Int", default: { fn: "autoincrement" } },
        title: { type: "String" },
        authorId: { type: "Int" },
        author: { to: "User", relation: "PostToUser", opposite: "posts", from: ["authorId"], references: ["id"] },
      },
    },
  },
};

/** What tests may do with a model: any action, with any arguments. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into results whose types are made by the generator
type Any = any;
export type TestClient = Client & { user: Actions & Any; post: Actions & Any } & Record<string, Any>;

/** A client with two users, Ann Lee with two posts and Bob Ray with none. */
export async function open(options: ClientOptions = {}): Promise<TestClient> {
  const folder = mkdtempSync(join(tmpdir(), "diglot-"));
  const url = `file:${join(folder, "test.db")}`;
  const client = new Client(MANIFEST, { url, ...options }) as TestClient;
  onTestFinished(async () => {
    await client.$disconnect();
    rmSync(folder, { recursive: true });
  });
  await client.$executeRawUnsafe(
    "CREATE TABLE User (id INTEGER PRIMARY KEY, email TEXT UNIQUE, first TEXT, last TEXT, age INTEGER)",
  );
  await client.$executeRawUnsafe("CREATE TABLE Post (id INTEGER PRIMARY KEY, title TEXT, authorId INTEGER)");
  await client.user.create({ data: { email: "ann@x", first: "Ann", last: "Lee", age: 30 } });
  await client.user.create({ data: { email: "bob@x", first: "Bob", last: "Ray" } });
  await client.post.createMany({ data: ["one", "two"].map((title) => ({ title, authorId: 1 })) });
  return client;
}
