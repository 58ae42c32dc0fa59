// The calls of a fuzz run in TypeScript: the plan and the file of outcomes are named by the environment (see
// e2e/run_py/play.py). One line of JSON per call.

import { appendFileSync, readFileSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { test } from "vitest";
import { Live, type Options } from "./live.js";
import type { Call, Part } from "./outcome.js";

type Played = Part & { options: Options; calls: (Call | "reset")[] };

const plan: Played[] = JSON.parse(readFileSync(process.env.DIGLOT_FUZZ_PLAN ?? "", "utf8"));
const outcomes = process.env.DIGLOT_FUZZ_OUTCOMES ?? "";

test("every call has an outcome", { timeout: 3_600_000 }, async () => {
  const live = new Live("");
  for (const part of plan) {
    const lines: string[] = [];
    try {
      for (const call of part.calls) {
        await setImmediate(); // SQLite answers at once; the runner needs a turn of the loop now and then
        if (call === "reset") await live.reset(part);
        lines.push(JSON.stringify(call === "reset" ? null : await live.one(part, call)));
      }
    } finally {
      await live.close();
    }
    appendFileSync(outcomes, `${lines.join("\n")}\n`);
  }
});
