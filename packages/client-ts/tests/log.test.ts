import { expect, test, vi } from "vitest";
import { Client } from "../src/client.js";
import type { LogLevel } from "../src/log.js";
import { MANIFEST } from "./manifest.js";

/** How many statements and errors a client prints that sends one which fails. */
async function printed(logLevel: string, log?: readonly LogLevel[]): Promise<[number, number]> {
  const out = vi.spyOn(console, "log").mockImplementation(() => undefined);
  const err = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const client = new Client(MANIFEST, { url: "file::memory:", ...(log && { log }) }, { logLevel });
  await expect(client.$queryRawUnsafe("nonsense")).rejects.toThrow();
  await client.$disconnect();
  const counts: [number, number] = [out.mock.calls.length, err.mock.calls.length];
  vi.restoreAllMocks();
  return counts;
}

test("the level of the configuration is what a client prints that says nothing itself", async () => {
  expect(await printed("query")).toEqual([1, 1]);
  expect(await printed("info")).toEqual([0, 1]);
  expect(await printed("error")).toEqual([0, 1]);
  expect(await printed("query", [])).toEqual([0, 0]);
});
