/** Connection URLs, as listed for both languages in e2e/faults/urls.json. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "../src/drivers/postgres/url.js";
import { SqliteDriver } from "../src/drivers/sqlite/driver.js";
import { UrlError } from "../src/errors.js";

interface Case {
  url: string;
  target?: Record<string, unknown>;
  path?: string;
  error?: string;
}

const file = new URL("../../../e2e/faults/urls.json", import.meta.url);
const urls = JSON.parse(readFileSync(file, "utf8")) as Record<"postgresql" | "sqlite", Case[]>;

function refused(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    if (error instanceof UrlError) return error.meta.error;
    throw error;
  }
  return "nothing";
}

describe("postgresql", () => {
  test.each(urls.postgresql)("$url", ({ url, target, error }) => {
    if (error !== undefined) return expect(refused(() => parse(url, {}))).toBe(error);
    const found = parse(url, {});
    const picked = Object.keys(target ?? {}).map((name) => [name, found[name as keyof typeof found] ?? null]);
    return expect(Object.fromEntries(picked)).toEqual(target);
  });
});

describe("sqlite", () => {
  test.each(urls.sqlite)("$url", ({ url, path, error }) => {
    if (error !== undefined) return expect(refused(() => new SqliteDriver(url, { folder: "/app" }))).toBe(error);
    return expect(new SqliteDriver(url, { folder: "/app" }).path).toBe(path);
  });
});
