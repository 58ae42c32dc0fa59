/** How cells look in the grid. */
import { shortDate } from "./drafts";
import { type Cell, isCut, type Plain, type ScalarField } from "./schema";

/** What a grid cell shows; `note` stands for a value that has no text of its own. */
export interface Shown {
  text: string;
  note?: "null" | "empty" | "cut";
  size?: string;
}

export function shown(field: ScalarField, cell: Cell | undefined): Shown {
  if (cell === undefined) return { text: "" };
  if (cell === null) return { text: "NULL", note: "null" };
  if (isCut(cell)) {
    if (field.type === "Bytes" && !field.list) return { text: hex(cell.cut), note: "cut", size: bytes(cell.size) };
    return { text: oneLine(cell.cut), note: "cut", size: field.list ? `${cell.size} entries` : `${cell.size} chars` };
  }
  if (field.list) {
    const entries = cell as Plain[];
    if (entries.length === 0) return { text: "[ ]", note: "empty" };
    return { text: entries.map((entry) => (entry === null ? "NULL" : one(field, entry))).join(", ") };
  }
  if (cell === "") return { text: field.type === "Bytes" ? "0 bytes" : "empty text", note: "empty" };
  if (field.type === "Bytes")
    return { text: hex(cell as string), size: bytes((cell as string).replace(/=+$/, "").length) };
  return { text: one(field, cell) };
}

function one(field: ScalarField, cell: Plain): string {
  if (field.type === "DateTime") return shortDate(field, cell as string);
  return oneLine(String(cell));
}

const oneLine = (text: string) => text.slice(0, 300).replace(/\r?\n/g, "⏎").replace(/\t/g, "⇥");

/** The first bytes of base64 text in hexadecimal digits. */
export function hex(base64: string): string {
  const start = atob(base64.slice(0, 32));
  return [...start].map((char) => char.charCodeAt(0).toString(16).padStart(2, "0")).join(" ");
}

/** The number of bytes that so many characters of base64, without padding, hold. */
export function bytes(characters: number): string {
  const count = Math.floor((characters * 3) / 4);
  if (count < 1024) return `${count} B`;
  return count < 1024 ** 2 ? `${(count / 1024).toFixed(1)} kB` : `${(count / 1024 ** 2).toFixed(1)} MB`;
}

/** Whether values of the field are aligned to the right, as figures are. */
export const isFigure = (field: ScalarField) =>
  !field.list &&
  (field.type === "Int" || field.type === "BigInt" || field.type === "Float" || field.type === "Decimal");

/** The type as a schema has it: `String?`, `Role[]`. */
export function typeText(field: ScalarField): string {
  const name = field.enum ?? field.type;
  return field.list ? `${name}[]` : field.optional ? `${name}?` : name;
}
