import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { locate } from "../src/location.js";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "diglot-"));
  vi.stubEnv("DATABASE_URL", undefined);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

const url = (): string => locate({ folder, root: ".", schemaRoot: "." }).url;

test("a .env file of an editor that writes a mark", () => {
  writeFileSync(join(folder, ".env"), '\ufeffDATABASE_URL="file:./é.db"  # here\r\n');
  expect(url()).toBe("file:./é.db");
});

test("a .env file that is no text", () => {
  writeFileSync(join(folder, ".env"), Buffer.from("JUNK=\xff\xfe\nDATABASE_URL=file:./a.db\n", "latin1"));
  expect(url()).toBe("file:./a.db");
});

test("a folder called .env", () => {
  mkdirSync(join(folder, ".env"));
  expect(url).toThrow("DATABASE_URL");
});
