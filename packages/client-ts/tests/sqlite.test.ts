// The SQLite driver on a file of its own.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { SqliteDriver } from "../src/drivers/sqlite/driver.js";

const folder = mkdtempSync(join(tmpdir(), "diglot-sqlite-"));

afterAll(() => rmSync(folder, { recursive: true }));

test("a connection that explained a statement can write after others wrote", async () => {
  const [one, other] = [1, 2].map(() => new SqliteDriver("file:./explained.db", { folder, connectionLimit: 1 }));
  if (!one || !other) throw new Error("two drivers were made");
  try {
    await one.execute("CREATE TABLE t (a INTEGER)", []);
    await one.fetch("EXPLAIN QUERY PLAN SELECT a FROM t", []);
    expect(await one.fetch("SELECT a FROM t", [])).toEqual([]);
    await other.execute("INSERT INTO t VALUES (1)", []);
    await one.session(async (session) => {
      await session.begin();
      await session.execute("INSERT INTO t VALUES (2)", []);
      await session.commit();
    });
    expect(await one.fetch("SELECT a FROM t ORDER BY a", [])).toEqual([[1], [2]]);
  } finally {
    await Promise.all([one.close(), other.close()]);
  }
});
