/**
 * Arguments of a call -> a tree of nodes, or a ValidationError that names the place and what could stand there.
 *
 * Rules that need more than one argument, or the meaning of a field, are checked where the tree is lowered.
 */
import { ValidationError } from "./errors.js";
import type { Grammar } from "./grammar.js";
import type { Model } from "./manifest.js";
import { type Args, echoes, has, isFlat, isForm, isLong, isNumber, LIMIT, MANY, Misshapen, runs } from "./shape.js";
import { type Entry, type Pair, SORT, type Sub, type Table, Tag, type Words } from "./table.js";
import {
  Blank,
  type Data,
  Fields,
  Given,
  Items,
  JsonNullNode,
  type Node,
  Null,
  Ref,
  Rows,
  Run,
  Runs,
  Word,
} from "./tree.js";
import { FieldRef, isPlain, NOT_GIVEN, nullName } from "./values.js";
import type { Path } from "./wording.js";
import { type Facts, hint } from "./wording.js";

/**
 * One walk over the arguments of a call; counts the params.
 *
 * echoes: the `create` of an upsert has the key of its `where`.
 */
export class Checker {
  readonly operation: string;
  size = 0;
  turns: readonly number[] = [];
  texts = new Map<string, number>();
  echoes = false;

  constructor(
    readonly grammar: Grammar,
    readonly model: string,
    readonly action: string,
  ) {
    this.operation = `${model}.${action}`;
  }

  /** A ValidationError of this call. */
  error(kind: string, path: Path, facts: Facts = {}): ValidationError {
    return new ValidationError(kind, path, this.operation, facts);
  }

  /** The error for a value that is not what the place takes. */
  wrong(path: Path, expected: string, value: unknown): ValidationError {
    if (value === null) return this.error("notNull", path);
    return this.error("wrongType", path, { expected, got: describe(value) });
  }

  /** One object. */
  fields(table: Table, value: unknown, path: Path, depth: number): Fields {
    if (depth > LIMIT) throw this.error("tooDeep", [], { limit: LIMIT });
    if (!isPlain(value)) throw this.wrong(path, "an object", value);
    const entries = new Map<string, Node>();
    for (const name of Object.keys(value)) {
      const operand = value[name];
      if (operand === undefined || operand === NOT_GIVEN) continue;
      const { tag, sub } = this.known(table, name, path);
      if (operand === null && tag === Tag.CHOSEN) continue;
      entries.set(name, this.node(tag, sub, operand, [...path, name], depth));
    }
    return new Fields(path, entries);
  }

  /** The entry of a name. */
  known(table: Table, name: string, path: Path): Entry {
    const entry = table.get(name);
    if (entry !== undefined) return entry;
    const options = table.load().map((option) => option.name);
    throw this.error("unknownArgument", [...path, name], { name, hint: hint(name, options) });
  }

  /** What stands under a name. */
  node(tag: Tag, sub: Sub, value: unknown, path: Path, depth: number): Node {
    switch (tag) {
      case Tag.VALUE:
        return this.data(value, path);
      case Tag.LIST:
        return Array.isArray(value) && value.length === 0 ? new Blank(path) : this.data(value, path);
      case Tag.FILTER:
        return isPlain(value) ? this.fields(sub as Table, value, path, depth + 1) : this.data(value, path);
      case Tag.TABLE:
      case Tag.CHOSEN:
        return this.fields(sub as Table, value, path, depth + 1);
      case Tag.NULLABLE:
        return value === null ? new Null(path) : this.fields(sub as Table, value, path, depth + 1);
      case Tag.ONE:
        return this.one(sub as readonly [Table, Table], value, path, depth);
      case Tag.LOGIC:
      case Tag.ITEMS:
        return this.logic(tag, sub as Table, value, path, depth);
      case Tag.FLAG:
      case Tag.ARGS:
      case Tag.ORDER:
      case Tag.WORD:
        return this.word(tag, sub, value, path, depth);
      case Tag.NAMES:
        return this.names(sub as Words, value, path);
      case Tag.COUNT:
        return this.count(value, path);
      case Tag.TEXT:
        return this.text(value, path);
      case Tag.ROWS:
        return this.rows(sub as Table, value, path);
      case Tag.WRITE:
        return this.fields(sub as Table, value, path, depth + 1);
      case Tag.EACH:
      case Tag.MADE:
      case Tag.PAIR:
      case Tag.CHANGE:
        return this.write(tag, sub, value, path, depth);
    }
  }

  /** What stands where data may stand. */
  data(value: unknown, path: Path): Data {
    if (value instanceof FieldRef) {
      if (!this.grammar.manifest.models.get(value.model)?.scalars.has(value.name)) {
        const facts = { field: `${value.model}.${value.name}`, expected: "known" };
        throw this.error("wrongFieldReference", path, facts);
      }
      return new Ref(path, value.model, value.name);
    }
    const name = nullName(value);
    if (name !== undefined) return new JsonNullNode(path, name);
    return value === null ? new Null(path) : this.given(path);
  }

  /** The next param. */
  given(path: Path, negative = false, text: number | null = null): Given {
    this.size += 1;
    return new Given(path, this.size - 1, negative, this.turns, text);
  }

  /** The operand of a nested write. */
  write(tag: Tag, sub: Sub, value: unknown, path: Path, depth: number): Node {
    if (tag === Tag.CHANGE) {
      const [forms, short] = sub as readonly [Table, Table];
      if (isPlain(value) && isLong(value, short)) return this.fields(forms, value, path, depth + 1);
      return new Fields(path, new Map([["data", this.fields(short, value, path, depth + 1)]]));
    }
    if (tag === Tag.MADE && isFlat(value, sub as Table)) return this.rows(sub as Table, value, path);
    if (!Array.isArray(value) || (tag === Tag.PAIR && !(sub as Pair).list)) {
      return this.element(tag, sub, value, path, depth + 1);
    }
    const elements: readonly unknown[] = value;
    this.bounded(elements, path);
    return new Runs(path, [...this.runs(tag, sub, elements, path, depth)]);
  }

  /** The runs of a list; elements that no call can have stand alone, so that their mistakes are found. */
  *runs(tag: Tag, sub: Sub, elements: readonly unknown[], path: Path, depth: number): Iterable<Run> {
    let before: string | null = null;
    for (const [number, value] of elements.entries()) {
      if (value === undefined || value === NOT_GIVEN) throw this.error("undefinedElement", [...path, number]);
      const mark = markOf(tag, sub, value, depth);
      if (mark !== null && mark === before) continue;
      before = mark;
      const { size, turns } = this;
      this.size = 0;
      this.turns = [...turns, path.length];
      const node = this.element(tag, sub, value, [...path, number], depth + 2);
      const inner = this.size;
      this.size = size;
      this.turns = turns;
      yield new Run(node, this.given(path).index, inner);
    }
  }

  /** One object of a nested write. */
  element(tag: Tag, sub: Sub, value: unknown, path: Path, depth: number): Fields {
    if (tag !== Tag.PAIR) return this.fields(sub as Table, value, path, depth);
    const { table, model } = sub as Pair;
    const found = this.fields(table, value, path, depth);
    return new Fields(path, found.entries, echoes(model, value as Args));
  }

  /** A filter on a to-one relation; the short form becomes `is`. */
  one(sub: readonly [Table, Table], value: unknown, path: Path, depth: number): Node {
    if (value === null) return new Null(path);
    if (isPlain(value) && isForm(value, sub[1])) return this.fields(sub[0], value, path, depth + 1);
    const short = this.fields(sub[1], value, path, depth + 1);
    return short.entries.size > 0 ? new Fields(path, new Map([["is", short]])) : short;
  }

  /** An object or a list of objects, always given back as a list; `single` objects only where they may stand. */
  logic(tag: Tag, sub: Table, value: unknown, path: Path, depth: number): Node {
    if (Array.isArray(value)) {
      const items: readonly unknown[] = value;
      this.bounded(items, path);
      // not map: a hole in the list is an undefined element
      return new Items(
        path,
        Array.from(items, (item, i) => this.item(sub, item, [...path, i], depth)),
      );
    }
    if (tag === Tag.ITEMS) throw this.wrong(path, "a list of objects", value);
    return this.fields(sub, value, path, depth + 1);
  }

  /** Refuse a list whose statement no database would take. */
  bounded(items: readonly unknown[], path: Path): void {
    if (items.length > MANY) throw this.error("tooMany", path, { limit: MANY });
  }

  /** An element of a list of objects. */
  item(sub: Table, value: unknown, path: Path, depth: number): Fields {
    if (value === undefined || value === NOT_GIVEN) throw this.error("undefinedElement", path);
    return this.fields(sub, value, path, depth + 2);
  }

  /** A word, a flag, or an object beside them. */
  word(tag: Tag, sub: Sub, value: unknown, path: Path, depth: number): Node {
    if (tag === Tag.FLAG || tag === Tag.ARGS) {
      if (typeof value === "boolean") return new Word(path, value);
      if (tag === Tag.ARGS && isPlain(value)) return this.fields(sub as Table, value, path, depth + 1);
      throw this.wrong(path, tag === Tag.FLAG ? "true or false" : "true, false or an object", value);
    }
    if (tag === Tag.ORDER && isPlain(value)) return this.fields(sub as Table, value, path, depth + 1);
    return this.choice(tag === Tag.ORDER ? SORT : (sub as Words), value, path);
  }

  /** One of some words. */
  choice(words: Words, value: unknown, path: Path): Word {
    if (typeof value !== "string") throw this.wrong(path, `one of ${[...words.keys()].join(", ")}`, value);
    const word = words.get(value);
    if (word === undefined) throw this.error("unknownWord", path, { hint: hint("", words.keys()) });
    return new Word(path, word);
  }

  /** A name or a list of names. */
  names(sub: Words, value: unknown, path: Path): Items {
    if (typeof value === "string") return new Items(path, [this.name(sub, value, path)]);
    if (!Array.isArray(value)) throw this.wrong(path, "a name or a list of names", value);
    const items: readonly unknown[] = value;
    this.bounded(items, path);
    return new Items(
      path,
      Array.from(items, (item, i) => this.name(sub, item, [...path, i])),
    );
  }

  /** The name of a field. */
  name(sub: Words, value: unknown, path: Path): Word {
    if (value === undefined || value === NOT_GIVEN) throw this.error("undefinedElement", path);
    if (typeof value !== "string") throw this.wrong(path, "the name of a field", value);
    const word = sub.get(value);
    if (word === undefined) throw this.error("unknownArgument", path, { name: value, hint: hint(value, sub.keys()) });
    return new Word(path, word);
  }

  /** An integer whose sign matters. */
  count(value: unknown, path: Path): Node {
    if (value === null) throw this.error("notNull", path);
    if (isNumber(value) && value <= 0) return value ? this.given(path, true) : new Word(path, 0);
    return this.given(path);
  }

  /** Text that is searched for. */
  text(value: unknown, path: Path): Given {
    if (typeof value !== "string") throw this.wrong(path, "text", value);
    const number = this.texts.get(value) ?? this.texts.size;
    this.texts.set(value, number);
    return this.given(path, false, number);
  }

  /** The rows of a createMany. */
  rows(table: Table, value: unknown, path: Path): Rows {
    const single = isPlain(value);
    if (!single && !Array.isArray(value)) throw this.wrong(path, "an object or a list of objects", value);
    const rows: readonly unknown[] = single ? [value] : (value as unknown[]);
    if (rows.length === 0) return new Rows(path, null);
    const fields = new Map<string, boolean>();
    for (const [i, row] of rows.entries()) {
      const place = single ? path : [...path, i];
      if (row === undefined || row === NOT_GIVEN) throw this.error("undefinedElement", place);
      if (!isPlain(row)) throw this.wrong(place, "an object", row);
      for (const name of Object.keys(row)) {
        if (fields.has(name)) continue;
        this.known(table, name, place);
        fields.set(name, false);
      }
    }
    for (const name of fields.keys()) {
      if (table.get(name)?.sub === true)
        fields.set(
          name,
          rows.some((row) => !has(row as Args, name)),
        );
    }
    return new Rows(path, this.given(path).index, fields, single, this.turns);
  }
}

/** The shape of an element of a nested write; null when no call can have it. */
export function markOf(tag: Tag, sub: Sub, value: unknown, depth: number): string | null {
  try {
    return runs(tag, sub, [value], depth)[0]?.[0] ?? null;
  } catch (error) {
    if (error instanceof Misshapen) return null;
    throw error;
  }
}

/** The tree of a call and the checker that made it; raises ValidationError. */
export function check(grammar: Grammar, model: string, action: string, args: unknown): [Fields, Checker] {
  const checker = new Checker(grammar, model, action);
  const tree = checker.fields(grammar.start(model, action), args, [], 1);
  checker.echoes = action === "upsert" && echoes(grammar.manifest.models.get(model) as Model, args as Args);
  return [tree, checker];
}

/** What a value is, in words that both languages use; never the value. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return "null";
  switch (typeof value) {
    case "boolean":
      return "a boolean";
    case "number":
    case "bigint":
      return "a number";
    case "string":
      return "text";
    case "object":
      if (ArrayBuffer.isView(value)) return "bytes";
      if (Array.isArray(value)) return "a list";
      return isPlain(value) ? "an object" : "a value of another type";
    default:
      return "a value of another type";
  }
}
