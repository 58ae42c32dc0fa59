#!/usr/bin/env node
// Runs the Diglot command line: the virtual environment of the project first, then the PATH, then uvx or pipx.
import { spawnSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const windows = process.platform === "win32";
const executable = windows ? "diglot.exe" : "diglot";
const self = realpathSync(fileURLToPath(import.meta.url));

function* environments() {
  if (process.env.VIRTUAL_ENV) yield process.env.VIRTUAL_ENV;
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    yield join(folder, ".venv");
    yield join(folder, "venv");
    if (folder === dirname(folder)) return;
  }
}

function* candidates() {
  for (const environment of environments()) yield join(environment, windows ? "Scripts" : "bin", executable);
  for (const folder of (process.env.PATH ?? "").split(delimiter)) if (folder) yield join(folder, executable);
}

function find() {
  for (const file of candidates()) {
    // npm puts this very launcher on the PATH, as a link
    if (existsSync(file) && realpathSync(file) !== self) return [file];
  }
  for (const [runner, ...args] of [
    ["uvx", "diglot"],
    ["pipx", "run", "diglot"],
  ]) {
    if (spawnSync(runner, ["--version"], { stdio: "ignore" }).status === 0) return [runner, ...args];
  }
  return undefined;
}

const command = find();
if (!command) {
  console.error("diglot: the command is not installed. Run `pip install diglot` in your virtual environment.");
  process.exit(127);
}
const [file, ...args] = command;
const result = spawnSync(file, [...args, ...process.argv.slice(2)], { stdio: "inherit" });
if (result.error) console.error(`diglot: cannot run ${file}: ${result.error.message}`);
process.exit(result.status ?? (result.signal ? 128 + constants.signals[result.signal] : 1));
