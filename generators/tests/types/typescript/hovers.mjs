// Prints what an editor shows for each line of hovers.txt: the constant, and the operation that is called.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [folder] = process.argv.slice(2);
const ts = createRequire(join(folder, "x.js"))("typescript");
const lines = readFileSync(new URL("hovers.txt", import.meta.url), "utf8").trim().split("\n");
const file = join(folder, "hovers.ts");
const text = `import prisma from "./client/index.js";\n${lines.join("\n")}\nexport {};\n`;
const options = { strict: true, target: 9, lib: ["lib.es2023.d.ts"], module: 199, moduleResolution: 99, types: [] };
const service = ts.createLanguageService({
  getCompilationSettings: () => options,
  getScriptFileNames: () => [file],
  getScriptVersion: () => "1",
  getScriptSnapshot: (name) => {
    const found = name === file ? text : ts.sys.readFile(name);
    return found === undefined ? undefined : ts.ScriptSnapshot.fromString(found);
  },
  getCurrentDirectory: () => folder,
  getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
  fileExists: (name) => name === file || ts.sys.fileExists(name),
  readFile: ts.sys.readFile,
  directoryExists: ts.sys.directoryExists,
});
const shown = (place) => ts.displayPartsToString(service.getQuickInfoAtPosition(file, place).displayParts);
let offset = text.indexOf("\n") + 1;
for (const line of lines) {
  const call = /\.(\w+)\((?!.*\.\w+\()/.exec(line);
  console.log(`> ${line}\n${shown(offset + "const ".length)}\n${shown(offset + call.index + 1)}\n`);
  offset += line.length + 1;
}
