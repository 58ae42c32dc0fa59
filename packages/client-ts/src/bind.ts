/**
 * The parameters of a statement: sources and codecs of its slots -> driver values.
 *
 * A Binder is made once per statement; binding checks every value, sends nothing, and names the place of a bad one.
 */
import { type Encode, type Encoding, encoder, plainCodec } from "./encode.js";
import { ValidationError } from "./errors.js";
import { generator } from "./ids.js";
import type { Codec, Default, Now, RowField, RowHas, Slot, Statement } from "./plan.js";
import { isPlain, NotGiven, nullName } from "./values.js";
import { hint, type Path } from "./wording.js";

export type Row = readonly unknown[];
type Given = Record<string, unknown>;

/** The data of one call while its plan runs. rows: what each step gave so far; row: the createMany row under way. */
export class Call {
  readonly now = new Date();
  readonly rows: (readonly Row[])[] = [];
  row = 0;
  /** The rows that the routine under way runs for. */
  passed: readonly Row[] = [];
  /** The numbers of the elements under way in their runs; `params` are those of the innermost one. */
  readonly turns: number[] = [];

  constructor(
    public params: readonly unknown[],
    public keys: readonly (readonly unknown[])[] = [],
  ) {}
}

/** The driver values of a statement's slots, in order; throws ValidationError without operation. */
export type Binder = (call: Call) => unknown[];

type Reader = (call: Call) => unknown;

/** The binder of `statement`. */
export function binder(statement: Statement, encoding: Encoding): Binder {
  const readers = statement.slots.map((slot) => reader(slot, encoding, statement.rows !== null));
  if (readers.length === 1) {
    const only = readers[0] as Reader;
    return (call) => [only(call)];
  }
  return (call) => {
    const values: unknown[] = new Array(readers.length);
    for (let index = 0; index < readers.length; index++) values[index] = (readers[index] as Reader)(call);
    return values;
  };
}

/** A check of the values of slots before anything is sent. It gives them as a binder does, but no values of rows. */
export function inspector(slots: readonly Slot[], encoding: Encoding): Binder {
  const readers = slots.map((slot) =>
    slot.source.kind === "rowField" || slot.source.kind === "rowHas"
      ? rowInspector(slot.source, slot, encoding)
      : reader(slot, encoding, false),
  );
  return (call) => readers.map((read) => read(call));
}

/** A check of one field of all createMany rows. */
export function rowInspector(source: RowField | RowHas, slot: Slot, encoding: Encoding): Reader {
  const cell = rowCell(source, slot, encoding);
  return (call) => {
    for (const [number, row] of givenRows(call.params[source.index]).entries()) cell(call, row, number);
  };
}

/** The encoder of a slot, with null where its codec is optional. */
export function slotEncoder(slot: Slot, encoding: Encoding): Encode {
  const encode = encoder(slot.codec, encoding);
  return slot.codec.optional ? (value, path) => (value === null ? null : encode(value, path)) : encode;
}

/** A function that gives the driver value of one slot. */
export function reader(slot: Slot, encoding: Encoding, perRow: boolean): Reader {
  const { source, path } = slot;
  switch (source.kind) {
    case "param": {
      const encode = slotEncoder(slot, encoding);
      const { index } = source;
      const { turns } = slot;
      if (turns?.length) return (call) => encode(call.params[index], turned(call, path, turns));
      return (call) => encode(call.params[index], path);
    }
    case "constant": {
      const constant = slotEncoder(slot, encoding)(literal(source.value, slot.codec), path);
      return () => constant;
    }
    case "default":
    case "now":
      return fresh(source, slot, encoding);
    case "keys": {
      const array = encoding.words.array(slot.codec);
      const { part } = source;
      if (part === null) return (call) => array(call.keys.map((key) => (key.length === 1 ? key[0] : key)));
      return (call) => array(call.keys.map((key) => key[part]));
    }
    case "cell": {
      const { step, column } = source;
      return (call) => call.rows[step]?.[0]?.[column];
    }
    case "rowField":
    case "rowHas":
      return rowReader(source, slot, encoding, perRow);
  }
}

/** A path with the numbers of the elements under way. */
export function turned(call: Call, path: Path, turns: readonly number[]): Path {
  const parts = [...path];
  for (const [i, place] of turns.entries()) parts[place] = Number(parts[place]) + (call.turns[i] ?? 0);
  return parts;
}

/** A constant in manifest form as a value that encoders take. */
export function literal(value: unknown, codec: Codec): unknown {
  if (codec.type === "Json" && typeof value === "string" && codec.form !== "jsonString") return JSON.parse(value);
  if (codec.type === "Json" && Array.isArray(value) && codec.list) return value.map((entry) => JSON.parse(entry));
  return value;
}

/** A generated value. */
export function fresh(source: Default | Now, slot: Slot, encoding: Encoding): Reader {
  const encode = encoder(slot.codec, encoding);
  if (source.kind === "now") return (call) => encode(call.now, slot.path);
  const generate = generator(source.fn, source.args);
  return () => encode(generate(), slot.path);
}

/** The value of one field of the current createMany row, or the list of the values of all rows. */
export function rowReader(source: RowField | RowHas, slot: Slot, encoding: Encoding, perRow: boolean): Reader {
  const { index } = source;
  const cell = rowCell(source, slot, encoding);
  if (perRow) return (call) => cell(call, givenRows(call.params[index])[call.row] as Given, call.row);
  const array = encoding.words.array(slot.codec.list ? { ...slot.codec, list: false } : slot.codec);
  return (call) => array(givenRows(call.params[index]).map((row, number) => cell(call, row, number)));
}

/** The value of one field in a given createMany row. */
export function rowCell(
  source: RowField | RowHas,
  slot: Slot,
  encoding: Encoding,
): (call: Call, row: Given, number: number) => unknown {
  const name = source.field;
  const { codec, path } = slot;
  const place = rowPath(slot, source.at);
  if (source.kind === "rowHas") {
    const write = encoding.words.scalar(plainCodec("Boolean"));
    return (_call, row) => write(!absent(own(row, name)));
  }
  const encode = encoder(codec, encoding);
  const nullText = encoding.words.scalar(plainCodec("Json"))("null");
  const { otherwise } = source;
  const other =
    otherwise === null ? missing(slot, source) : reader({ source: otherwise, codec, path }, encoding, false);
  return (call, row, number) => {
    let value = own(row, name);
    if (absent(value)) {
      call.row = number;
      return other(call);
    }
    if (codec.type === "Json") {
      const name = nullName(value);
      if (name === "JsonNull") return nullText;
      if (name === "DbNull") value = null;
    }
    if (codec.list && isPlain(value)) value = setOf(value, place(call, number));
    if (value === null) {
      if (!codec.optional) throw new ValidationError("notNull", place(call, number));
      return null;
    }
    return encode(value, place(call, number));
  };
}

/** The list in `{ set: … }`. */
export function setOf(value: Given, path: Path): unknown {
  for (const name of Object.keys(value)) {
    if (name === "set") continue;
    throw new ValidationError("unknownArgument", [...path, name], "", { name, hint: hint(name, ["set"]) });
  }
  if (absent(own(value, "set"))) throw new ValidationError("missingArgument", [...path, "set"], "", { name: "set" });
  return value.set;
}

/** NULL for a field that a row leaves out, or the error that it must not. */
export function missing(slot: Slot, source: RowField): Reader {
  const place = rowPath(slot, source.at);
  return (call) => {
    if (!slot.codec.optional) {
      throw new ValidationError("missingArgument", place(call, call.row), "", { name: source.field });
    }
    return null;
  };
}

/** The path of a value in a row by the number of the row: the slot's, with the number in it. */
export function rowPath(slot: Slot, at: number): (call: Call, number: number) => Path {
  const { path, turns } = slot;
  const [head, tail] = [path.slice(0, at), path.slice(at)];
  if (!turns?.length) return (_call, number) => [...head, number, ...tail];
  return (call, number) => [...turned(call, head, turns), number, ...tail];
}

/** The rows of a createMany argument: a list, or one row. */
export function givenRows(value: unknown): Given[] {
  return (Array.isArray(value) ? value : [value]) as Given[];
}

function own(row: Given, name: string): unknown {
  return Object.hasOwn(row, name) ? row[name] : undefined;
}

function absent(value: unknown): boolean {
  return value === undefined || value instanceof NotGiven;
}
