// The launcher, run as npm runs it, in folders with stand-ins for the command.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { fileURLToPath } from "node:url";

const launcher = fileURLToPath(new URL("../diglot.mjs", import.meta.url));
let folder;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "diglot-launcher-")));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A command that prints `name` and its arguments, then runs `more`. */
function standIn(path, name, more = "") {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\necho ${name} "$@"\n${more}\n`);
  chmodSync(file, 0o755);
}

function run(args, { path = [], cwd = "", environment = {} } = {}) {
  mkdirSync(join(folder, cwd), { recursive: true });
  const PATH = path.map((part) => join(folder, part)).join(delimiter);
  const result = spawnSync(process.execPath, [launcher, ...args], {
    cwd: join(folder, cwd),
    env: { ...environment, PATH },
    encoding: "utf8",
  });
  return { status: result.status, out: result.stdout.trim(), err: result.stderr.trim() };
}

test("the virtual environment of the project goes before the PATH", () => {
  standIn(".venv/bin/diglot", "project");
  standIn("bin/diglot", "path");
  assert.deepEqual(run(["generate", "a b"], { path: ["bin"] }), { status: 0, out: "project generate a b", err: "" });
});

test("an environment above the current folder is found", () => {
  standIn("venv/bin/diglot", "above");
  assert.equal(run(["-h"], { cwd: "apps/web" }).out, "above -h");
});

test("an activated environment goes first", () => {
  standIn(".venv/bin/diglot", "project");
  standIn("other/bin/diglot", "activated");
  assert.equal(run([], { environment: { VIRTUAL_ENV: join(folder, "other") } }).out, "activated");
});

test("the launcher does not find itself on the PATH", () => {
  mkdirSync(join(folder, "npm"));
  symlinkSync(launcher, join(folder, "npm/diglot"));
  standIn("bin/diglot", "path");
  assert.equal(run([], { path: ["npm", "bin"] }).out, "path");
});

test("uvx and pipx are asked when nothing is installed", () => {
  standIn("bin/uvx", "uvx");
  assert.equal(run(["validate"], { path: ["bin"] }).out, "uvx diglot validate");
  rmSync(join(folder, "bin/uvx"));
  standIn("bin/pipx", "pipx");
  assert.equal(run(["validate"], { path: ["bin"] }).out, "pipx run diglot validate");
});

test("the exit code is the command's, also after a signal", () => {
  standIn(".venv/bin/diglot", "x", "exit 3");
  assert.equal(run([]).status, 3);
  standIn(".venv/bin/diglot", "x", "kill -TERM $$");
  assert.equal(run([]).status, 143);
});

test("a missing command is said clearly", () => {
  const { status, err } = run([]);
  assert.equal(status, 127);
  assert.match(err, /pip install diglot/);
});
