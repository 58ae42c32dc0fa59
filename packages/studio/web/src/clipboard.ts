/** Records as text for other programs. */
import { type Cells, isCut, keyOf, type Model, type Plain, type ScalarField, scalars } from "./schema";
import { server } from "./server";

/** The records with all values in full: those that were cut are read again. */
export async function whole(model: Model, records: Cells[]): Promise<Record<string, Plain>[]> {
  return Promise.all(
    records.map(async (record) => {
      const entries = Object.entries(record).map(async ([name, cell]): Promise<[string, Plain]> => {
        if (!isCut(cell)) return [name, cell];
        const { value } = await server.value(model.name, keyOf(model, record), name);
        return [name, value as Plain];
      });
      return Object.fromEntries(await Promise.all(entries));
    }),
  );
}

/** A JSON array. Json values stand in it as they are; BigInt, Decimal, DateTime and Bytes as text. */
export function asJson(model: Model, records: Record<string, Plain>[]): string {
  const fields = scalars(model);
  const objects = records.map((record) => {
    const lines = fields
      .filter((field) => field.name in record)
      .map((field) => `    ${JSON.stringify(field.name)}: ${jsonOf(field, record[field.name] ?? null)}`);
    return `  {\n${lines.join(",\n")}\n  }`;
  });
  return records.length ? `[\n${objects.join(",\n")}\n]` : "[]";
}

function jsonOf(field: ScalarField, cell: Plain): string {
  if (cell === null) return "null";
  if (Array.isArray(cell)) return `[${cell.map((entry) => jsonOf(field, entry)).join(", ")}]`;
  return field.type === "Json" ? (cell as string) : JSON.stringify(cell);
}

/** CSV with a header, as RFC 4180 has it. NULL is nothing, the empty text is `""`, lists are JSON. */
export function asCsv(model: Model, records: Record<string, Plain>[]): string {
  const fields = scalars(model).filter((field) => records.length === 0 || field.name in (records[0] ?? {}));
  const rows = records.map((record) =>
    fields.map((field) => {
      const cell = record[field.name] ?? null;
      if (cell === null) return "";
      return quoted(field.list ? jsonOf(field, cell) : String(cell));
    }),
  );
  return [fields.map((field) => quoted(field.name)), ...rows].map((row) => row.join(",")).join("\r\n");
}

const quoted = (text: string) =>
  text === "" || /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
