// The shared cases in TypeScript: every case of the plan that `e2e/serve.py` wrote is one test.

import { readFileSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { Live } from "./live.js";
import { type Part, problems, report } from "./outcome.js";

const plan: Part[] = JSON.parse(readFileSync(process.env.DIGLOT_E2E_PLAN ?? "", "utf8"));
const live = new Live(process.env.DIGLOT_E2E_OUTCOMES ?? "");

afterAll(() => live.close());
afterEach(() => setImmediate()); // SQLite answers at once; the runner needs a turn of the loop to hear of a test

for (const part of plan) {
  describe(part.folder, () => {
    for (const entry of part.cases) {
      // a case of the known-failing list that passes fails the run
      const declare = entry.failing ? test.fails : test;
      declare(entry.name, async () => {
        const outcome = await live.run(part, entry);
        const found = problems(entry, outcome);
        live.write(part, entry, outcome, found.length === 0);
        if (found.length > 0) expect.fail(report(entry, outcome, found));
      });
    }
  });
}
