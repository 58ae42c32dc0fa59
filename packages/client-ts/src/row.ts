/** The columns of a select while its layout is made, and what the arguments choose for it. */

import { MEASURES } from "./operators.js";
import type { Codec } from "./plan.js";
import { plain } from "./scope.js";
import type { Expr, Join } from "./sql.js";
import { Fields } from "./tree.js";

export const WIDE: Codec = plain("Int", "wide");

/** A chosen name and its arguments. */
export type Choice = readonly [string, Fields | null];

/**
 * The columns and joins of a select while its layout is made.
 *
 * nested: the row stands inside another one. flat: to-many relations get statements of their own. joinable: false for
 * the rows of a RETURNING, whose to-one relations get statements too. only: the alias of a record that is found by its
 * key, so that a cursor in a list of its can be a position.
 */
export class Row {
  readonly columns: Expr[] = [];
  readonly joins: Join[] = [];
  private readonly places = new Map<string, number>();

  constructor(
    readonly nested: boolean,
    readonly flat: boolean,
    readonly joinable = true,
    readonly only: string | null = null,
  ) {}

  /** The position of a column, which is added unless it is there. */
  add(expr: Expr): number {
    const key = JSON.stringify(expr);
    const place = this.places.get(key);
    if (place !== undefined) return place;
    this.places.set(key, this.columns.length);
    return this.columns.push(expr) - 1;
  }
}

/** The names that are true or have arguments; a measure that is only true lacks those it needs. */
export function chosenOf(node: Fields): Choice[] {
  const found: Choice[] = [];
  for (const [name, part] of node.entries) {
    if (part.kind === "fields") found.push([name, part]);
    else if (part.kind === "word" && part.value === true) {
      found.push([name, MEASURES.includes(name) ? new Fields(part.path, new Map()) : null]);
    }
  }
  return found;
}
