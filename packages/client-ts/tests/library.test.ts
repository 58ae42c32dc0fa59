// How better-sqlite3 wants the values of statements with numbered parameters, shown by a stand-in.

import { expect, test, vi } from "vitest";

const taken: unknown[] = [];

/** Takes what better-sqlite3 takes: `?1` is a parameter called 1, and a value without a place is an error. */
class StandIn {
  exec(): void {}
  close(): void {}
  prepare(text: string) {
    const names = [...text.replaceAll(/'[^']*'/g, "").matchAll(/\?(\d+)/g)].map((match) => match[1] ?? "");
    return {
      columns: () => [],
      run(values: object) {
        const named = !Array.isArray(values);
        if (!named && names.length > 0) throw new RangeError("Too many parameter values were provided");
        if (named && names.length === 0) throw new RangeError("Too few parameter values were provided");
        taken.push(values);
        return { changes: 1 };
      },
    };
  }
}

test("numbered parameters are named, others have their places", async () => {
  vi.doMock("better-sqlite3", () => ({ default: StandIn }));
  const { library } = await import("../src/drivers/sqlite/library.js");
  const database = (await library())("unused");
  database.prepare("UPDATE t SET a = ?2, b = ?1").run(["x", "y"]);
  database.prepare("UPDATE t SET a = ?").run(["x"]);
  database.prepare("UPDATE t SET a = ?, b = 'why?1'").run(["x"]);
  expect(taken).toEqual([{ 1: "x", 2: "y" }, ["x"], ["x"]]);
});
