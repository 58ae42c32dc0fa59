/**
 * upsert -> statements of which the first that gives a row decides.
 *
 * Where the database can tell by the key alone, the insert comes first and turns into the update or into nothing on a
 * conflict: no other writer can come between. Else the update, or a read, comes first and the insert follows.
 */

import { unique, where } from "./filter.js";
import { choose, fetch, loads, toFetch } from "./load.js";
import type { Model } from "./manifest.js";
import { page, rows, untied } from "./page.js";
import type { Fetch, Plan } from "./plan.js";
import { render } from "./render.js";
import type { Choice } from "./row.js";
import { NO_FIELDS, type Scope, scalarOf } from "./scope.js";
import { type Expr, Insert, Name, phrase, type Sql, Update } from "./sql.js";
import { Fields } from "./tree.js";
import { byCells, create, key, keyReturning, required, returning, sets } from "./write.js";

/** The plan of an upsert. */
export function upsert(scope: Scope, model: Model, args: Fields, nested: boolean): Plan {
  const choices = choose(scope, model, args);
  const filter = unique(scope, model, args.get("where"), ["where"]);
  const alias = scope.alias();
  const insert = create(scope, model, required(scope, args, "create"));
  const changes = sets(scope, model, alias, required(scope, args, "update"));
  const related = loads(model, choices);
  const [columns, items] = related ? keyReturning(scope, model, alias) : returning(scope, model, alias, choices);
  const table = scope.table(model, alias);
  const plain = new Insert(table, insert.columns, insert.source, null, columns);
  const keys = [...model.uniques.keys()].filter((name) => filter.get(name) !== null);
  const rest = new Fields(filter.path, new Map([...filter.entries].filter(([name]) => !keys.includes(name))));
  const written: Sql[] = [];
  const [first, second] = keys;
  const native = scope.checker.echoes && second === undefined && scope.dialect.hasConflictTarget;
  if (native && first !== undefined) {
    const target = conflict(model, first);
    const clause = changes.length
      ? updating(target, changes, where(scope, model, alias, rest))
      : phrase(target, " DO NOTHING");
    written.push(new Insert(table, insert.columns, insert.source, clause, columns));
  } else if (changes.length) {
    written.push(new Update(table, changes, where(scope, model, alias, filter), columns));
  }
  const steps: Fetch[] = written.map((sql) => toFetch(render(sql, scope.dialect), items));
  if (!changes.length) {
    const again = rows(scope, model, untied(scope.alias()), filter, page(scope, model, NO_FIELDS));
    const wanted = related ? key(scope, model).map((name): Choice => [name, null]) : choices;
    const read = fetch(scope, model, again, wanted, false);
    steps.push({ ...read, unless: steps.length ? 0 : null });
  }
  if (rest.entries.size || !native) {
    steps.push({ ...toFetch(render(plain, scope.dialect), items), unless: steps.length - 1 });
  }
  if (related) steps.push(fetch(scope, model, byCells(scope, model, steps.length - 1), choices, nested));
  return {
    model: model.name,
    action: "upsert",
    steps,
    answer: steps.length - 1,
    result: "recordOrThrow",
    size: scope.checker.size,
    transaction: steps.length > 1,
    empty: false,
    checked: [],
    locks: false,
    width: 0,
    routines: [],
  };
}

/** The columns of a unique key in brackets. */
export function conflict(model: Model, name: string): Expr {
  const parts: (string | Expr)[] = [];
  for (const field of model.uniques.get(name)?.fields ?? []) {
    parts.push(parts.length ? ", " : "(", new Name(scalarOf(model, field).column));
  }
  return phrase(...parts, ")");
}

/** What happens on a conflict: the update, of rows that meet the rest of the `where`. */
export function updating(target: Expr, changes: readonly (readonly [string, Expr])[], ahead: Expr): Expr {
  const parts: (string | Expr)[] = [target, " DO UPDATE SET "];
  changes.forEach(([column, value], i) => {
    parts.push(i ? ", " : "", new Name(column), " = ", value);
  });
  return ahead.kind === "truth" && ahead.value ? phrase(...parts) : phrase(...parts, " WHERE ", ahead);
}
