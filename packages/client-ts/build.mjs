// Compiles the runtime twice: dist/esm for `import`, dist/cjs for `require`.
import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
rmSync(join(here, "dist"), { recursive: true, force: true });
for (const [folder, module, type] of [
  ["esm", "nodenext", "module"],
  ["cjs", "commonjs", "commonjs"],
]) {
  const resolution = module === "nodenext" ? "nodenext" : "node10";
  const options = ["--outDir", `dist/${folder}`, "--module", module, "--moduleResolution", resolution];
  execFileSync(process.execPath, [tsc, "-p", "tsconfig.json", "--noEmit", "false", ...options], {
    cwd: here,
    stdio: "inherit",
  });
  writeFileSync(join(here, "dist", folder, "package.json"), `{ "type": "${type}" }\n`);
}
