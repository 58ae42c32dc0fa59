// Prints the names in the `Prisma` namespace of the client in a folder: node names.mjs PROJECT
import { join } from "node:path";
import ts from "typescript";

const file = join(process.argv[2], "client", "index.d.ts");
const { NodeNext } = ts.ModuleKind;
const options = { module: NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, skipLibCheck: true, types: [] };
const program = ts.createProgram([file], options);
const checker = program.getTypeChecker();
const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)));
const namespace = checker.getAliasedSymbol(exported.find((symbol) => symbol.name === "Prisma"));
for (const symbol of checker.getExportsOfModule(namespace)) console.log(symbol.name);
