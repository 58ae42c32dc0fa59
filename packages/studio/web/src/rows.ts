/** The rows of a grid: records that are to be made, then those of the page, each with what is staged for it. */
import type { Cell, Cells, Field, Model } from "./schema";
import { idOf, type Staged } from "./staged";
import type { Tab } from "./state";

export interface Row {
  id: string;
  /** The record as it was read; null for one that is to be made. */
  record: Cells | null;
  edit: Staged | null;
  /** The place in the page. */
  index: number;
}

export function rowsOf(model: Model, records: Cells[], staged: Staged[]): Row[] {
  const own = staged.filter((edit) => edit.model === model.name);
  const byId = new Map(own.map((edit) => [edit.id, edit]));
  const made = own.filter((edit) => edit.kind === "create");
  return [
    ...made.map((edit): Row => ({ id: edit.id, record: null, edit, index: -1 })),
    ...records.map((record, index): Row => {
      const id = model.key.length ? idOf(model, record) : `row ${index}`;
      return { id, record, edit: byId.get(id) ?? null, index };
    }),
  ];
}

/** What a row has in a field, staged changes included; undefined for what a new record leaves to its default. */
export function valueIn(row: Row, field: string): Cell | undefined {
  const changed = row.edit?.data[field];
  return changed !== undefined ? changed : row.record?.[field];
}

/** The record as staged. */
export function cellsOf(row: Row): Cells {
  return { ...row.record, ...row.edit?.data };
}

export const isStaged = (row: Row, field: string): boolean => row.edit?.data[field] !== undefined;

/** The columns of a tab. */
export function columnsOf(model: Model, tab: Tab): Field[] {
  return model.fields.filter((field) => !tab.hidden.includes(field.name));
}

/** Widths in pixels to begin with: by type and name. */
export function widthOf(field: Field): number {
  const least = field.name.length * 8 + 52;
  if (field.kind === "relation") return Math.max(least, 120);
  const usual: Partial<Record<typeof field.type, number>> = {
    String: 200,
    Json: 240,
    DateTime: field.native === "Date" ? 110 : 215,
    Bytes: 200,
    BigInt: 180,
    Float: 170,
    Decimal: 120,
    Boolean: 90,
  };
  return Math.max(least, field.list ? 200 : (usual[field.type] ?? 100));
}
