// Bundles the web app into the Python package: one script, one style sheet, the page, the icon, and the licences of what
// is bundled.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, "..", "diglot_studio", "static");
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
await build({
  entryPoints: [join(here, "src", "app.tsx"), join(here, "src", "app.css")],
  outdir: target,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  jsx: "automatic",
  jsxImportSource: "preact",
  legalComments: "inline",
  logLevel: "warning",
});
for (const file of ["index.html", "icon.svg"]) copyFileSync(join(here, "src", file), join(target, file));

const find = createRequire(import.meta.url);
const licences = ["preact", "@preact/signals", "@preact/signals-core"].map((name) => {
  const inside = join("node_modules", name);
  const entry = find.resolve(name);
  const folder = entry.slice(0, entry.lastIndexOf(inside) + inside.length);
  return `${name}\n\n${readFileSync(join(folder, "LICENSE"), "utf8").trim()}\n`;
});
writeFileSync(join(target, "licences.txt"), licences.join("\n\n"));
