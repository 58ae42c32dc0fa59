/** What lowering carries along: the manifest, the dialect, aliases, and the way to slots and errors. */
import type { Checker } from "./check.js";
import type { Dialect } from "./dialects/index.js";
import { InputError, type ValidationError } from "./errors.js";
import type { Enum, Manifest, Model, Scalar } from "./manifest.js";
import type { Codec, Form, Slot } from "./plan.js";
import { Column, type Expr, Table } from "./sql.js";
import { Fields, type Given, type Node } from "./tree.js";
import type { Facts, Path } from "./wording.js";

/** Fields that no result has unless asked for: {model: {field: true}}. */
export type Omit = Readonly<Record<string, Readonly<Record<string, boolean>>>>;

/** An expression that a filter compares. model: whose fields may stand on the right, all or those of `by`. */
export interface Operand {
  readonly expr: Expr;
  readonly codec: Codec;
  readonly optional: boolean;
  readonly model: string;
  readonly alias: string;
  readonly by?: readonly string[];
}

/** What holds for all queries of a client. omit: fields that no result has unless asked for. */
export interface Settings {
  readonly omit: Omit;
  /** Whether `%`, `_` and backslashes of values are characters like others in patterns. */
  readonly likeEscape: boolean;
}

export const DEFAULTS: Settings = { omit: {}, likeEscape: true };

/** One compilation. */
export class Scope {
  readonly manifest: Manifest;
  private aliases = 0;
  /** Every slot made so far. */
  slots: Slot[] = [];
  /** Whether what is lowered stands under an odd number of NOT and isNot. */
  inverted = false;

  constructor(
    readonly checker: Checker,
    readonly dialect: Dialect,
    readonly settings: Settings,
  ) {
    this.manifest = checker.grammar.manifest;
  }

  /** A model by name. */
  model(name: string): Model {
    return this.manifest.models.get(name) as Model;
  }

  /** The next free alias. */
  alias(): string {
    this.aliases += 1;
    return `t${this.aliases - 1}`;
  }

  /** A model's table. */
  table(model: Model, alias: string | null): Table {
    return new Table(model.schema, model.table, alias, ...model.finding);
  }

  /** A field's column. */
  column(model: Model, alias: string, field: string): Column {
    return new Column(alias, scalarOf(model, field).column);
  }

  /** A field as the left side of a filter. */
  operand(model: Model, alias: string, field: Scalar): Operand {
    return {
      expr: new Column(alias, field.column),
      codec: codec(field),
      optional: field.optional || field.list,
      model: model.name,
      alias,
    };
  }

  /** The database type of a codec. */
  typeOf(codec: Codec): string {
    return this.dialect.typeOf(codec, codec.enum === null ? null : (this.manifest.enums.get(codec.enum) as Enum));
  }

  /** The slot of a param. */
  slot(node: Given, codec: Codec, form: Form = "value"): Slot {
    const { index, path, turns } = node;
    const made: Slot = { source: { kind: "param", index }, codec: { ...codec, form }, path, turns };
    this.slots.push(made);
    return made;
  }

  /** What `lower` makes inside a NOT or isNot, if `inverted`. */
  under<T>(inverted: boolean, lower: () => T): T {
    const before = this.inverted;
    this.inverted = before !== inverted;
    const made = lower();
    this.inverted = before;
    return made;
  }

  /** A ValidationError of this call. */
  error(kind: string, path: Path, facts: Facts = {}): ValidationError {
    return this.checker.error(kind, path, facts);
  }

  /** A node that can only be an object. */
  fields(node: Node | null): Fields | null {
    if (node?.kind === "null") throw this.error("notNull", node.path);
    return node?.kind === "fields" ? node : null;
  }

  /** The error for an argument that must be there, in the object at a path. */
  missing(path: Path, name: string): ValidationError {
    return this.error("missingArgument", [...path, name], { name });
  }

  /** As `error`, for the mistakes that have a code in Prisma (P2019). */
  input(kind: string, path: Path, facts: Facts = {}): InputError {
    return new InputError({ cause: this.error(kind, path, facts).message });
  }
}

/** The codec of a field's value. */
export function codec(field: Scalar): Codec {
  const native = field.native === null ? null : [field.native.name, ...field.native.args];
  return { type: field.type, form: "value", list: field.list, enum: field.enum, native, optional: field.optional };
}

/** A codec of a type alone. */
export function plain(type: string, form: Form = "value"): Codec {
  return { type, form, list: false, enum: null, native: null, optional: false };
}

/** A field of a model that has a column. */
export function scalarOf(model: Model, name: string): Scalar {
  return model.scalars.get(name) as Scalar;
}

/** No arguments. */
export const NO_FIELDS: Fields = new Fields([], new Map());
