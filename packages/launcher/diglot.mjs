#!/usr/bin/env node
// Runs the Diglot command line: the project's virtual environment first, then the PATH, then uvx or pipx.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const windows = process.platform === "win32";
const executable = windows ? "diglot.exe" : "diglot";
const bin = windows ? "Scripts" : "bin";

function* candidates() {
  const environments = [process.env.VIRTUAL_ENV, join(process.cwd(), ".venv"), join(process.cwd(), "venv")];
  for (const environment of environments) if (environment) yield [join(environment, bin, executable)];
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    // node_modules/.bin holds this very launcher
    if (folder && !folder.includes("node_modules")) yield [join(folder, executable)];
  }
}

function find() {
  for (const command of candidates()) if (existsSync(command[0])) return command;
  for (const [runner, ...args] of [["uvx", "diglot"], ["pipx", "run", "diglot"]]) {
    if (spawnSync(runner, ["--version"], { stdio: "ignore" }).status === 0) return [runner, ...args];
  }
  return undefined;
}

const command = find();
if (!command) {
  console.error("diglot: the command is not installed. Run `pip install diglot` in your virtual environment.");
  process.exit(127);
}
const result = spawnSync(command[0], [...command.slice(1), ...process.argv.slice(2)], { stdio: "inherit" });
process.exit(result.status ?? 1);
