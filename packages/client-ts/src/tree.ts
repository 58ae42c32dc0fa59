/**
 * The tree of a call's arguments, as `check` makes it and the files from `lower` on read it.
 *
 * It has the names and the structure of the arguments in canonical spelling; all data is replaced by `Given(i)`, its
 * number among the params that `shape` took from the same call.
 */
import type { Path } from "./wording.js";

/**
 * Data: params[index]. negative: an integer below zero. turns: where in the path the numbers of elements of runs stand;
 * the path has the number of each run's first element. text: equal for equal texts of a call that searches.
 */
export class Given {
  readonly kind = "given";
  constructor(
    readonly path: Path,
    readonly index: number,
    readonly negative = false,
    readonly turns: readonly number[] = [],
    readonly text: number | null = null,
  ) {}
}

/** null. */
export class Null {
  readonly kind = "null";
  constructor(readonly path: Path) {}
}

/** DbNull, JsonNull or AnyNull. */
export class JsonNullNode {
  readonly kind = "jsonNull";
  constructor(
    readonly path: Path,
    readonly name: string,
  ) {}
}

/** A reference to a field. */
export class Ref {
  readonly kind = "ref";
  constructor(
    readonly path: Path,
    readonly model: string,
    readonly field: string,
  ) {}
}

/** An empty list where data may stand. */
export class Blank {
  readonly kind = "blank";
  constructor(readonly path: Path) {}
}

/** A known word, a flag, or the integer 0. */
export class Word {
  readonly kind = "word";
  constructor(
    readonly path: Path,
    readonly value: string | boolean | number,
  ) {}
}

/** An object, in the order written. echoes: of a nested pair, its `create` has the key of its `where`. */
export class Fields {
  readonly kind = "fields";
  constructor(
    readonly path: Path,
    readonly entries: ReadonlyMap<string, Node>,
    readonly echoes = false,
  ) {}

  /** The node under a name. */
  get(name: string): Node | null {
    return this.entries.get(name) ?? null;
  }
}

/** A list of objects or of words. */
export class Items {
  readonly kind = "items";
  constructor(
    readonly path: Path,
    readonly items: readonly Node[],
  ) {}
}

/**
 * The rows of a createMany: params[index]. fields: those that any row gives, true when some rows lack one that the
 * database could fill. single: a lone object was given. index null: no rows.
 */
export class Rows {
  readonly kind = "rows";
  constructor(
    readonly path: Path,
    readonly index: number | null,
    readonly fields: ReadonlyMap<string, boolean> = new Map(),
    readonly single = false,
    readonly turns: readonly number[] = [],
  ) {}
}

/**
 * Elements of a list that have one shape: params[index] is the list of their own params, which `node` counts from zero.
 * size: how many params each has.
 */
export class Run {
  readonly kind = "run";
  constructor(
    readonly node: Fields,
    readonly index: number,
    readonly size: number,
  ) {}
}

/** A list of nested writes. */
export class Runs {
  readonly kind = "runs";
  constructor(
    readonly path: Path,
    readonly runs: readonly Run[],
  ) {}
}

export type Node = Given | Null | JsonNullNode | Ref | Blank | Word | Fields | Items | Rows | Runs;
export type Data = Given | Null | JsonNullNode | Ref | Blank;

/** The objects of a node that is one or a list of them. */
export function* objects(node: Node | null): Iterable<Fields> {
  if (node?.kind === "items") {
    for (const item of node.items) if (item.kind === "fields") yield item;
  } else if (node?.kind === "fields") yield node;
}
