/** What the server tells about the schema, and the values it sends. */

/** A value as the server writes it: see `cells.py`. Text also stands for BigInt, Decimal, DateTime, Bytes and Json. */
export type Plain = null | string | number | boolean | Plain[];
/** A long value of which only the beginning came. */
export interface Cut {
  cut: string;
  size: number;
  digest: string;
}
export type Cell = Plain | Cut;
export type Cells = Record<string, Cell>;

export type ScalarType =
  | "Int"
  | "BigInt"
  | "Float"
  | "Decimal"
  | "Boolean"
  | "String"
  | "DateTime"
  | "Json"
  | "Bytes"
  | "Enum";

export interface ScalarField {
  kind: "scalar";
  name: string;
  type: ScalarType;
  enum: string | null;
  list: boolean;
  optional: boolean;
  native: string | null;
  default: string | null;
  key: boolean;
  unique: boolean;
  /** The relation whose key this field is part of. */
  relation: string | null;
  sortable: boolean;
  operators: string[];
}

export interface RelationField {
  kind: "relation";
  name: string;
  target: string;
  list: boolean;
  owner: boolean;
  here: string[];
  there: string[];
  opposite: string;
}

export type Field = ScalarField | RelationField;

export interface Model {
  name: string;
  table: string;
  view: boolean;
  key: string[];
  writable: boolean;
  creatable: boolean;
  fields: Field[];
}

export interface Schema {
  provider: string;
  readOnly: boolean;
  /** Whether SQL can be run. */
  console: boolean;
  models: Model[];
  enums: Record<string, string[]>;
}

export const isCut = (cell: Cell | undefined): cell is Cut =>
  typeof cell === "object" && cell !== null && !Array.isArray(cell);

export const scalars = (model: Model): ScalarField[] =>
  model.fields.filter((field): field is ScalarField => field.kind === "scalar");

export const relations = (model: Model): RelationField[] =>
  model.fields.filter((field): field is RelationField => field.kind === "relation");

/** The cells of a record's key. */
export function keyOf(model: Model, record: Cells): Cells {
  return Object.fromEntries(model.key.map((name) => [name, record[name] ?? null]));
}

/** A text that is equal for equal keys. */
export const keyText = (key: Cells): string => JSON.stringify(Object.entries(key));
