/** `_count`, `_sum`, `_avg`, `_min` and `_max` of related records, in select and include. */

import { countOf, measureOf, where } from "./filter.js";
import type { Model, Relation } from "./manifest.js";
import { exact, trueNames } from "./measure.js";
import type { Group, Scalar } from "./plan.js";
import { chosenOf, type Row, WIDE } from "./row.js";
import { type Scope, scalarOf } from "./scope.js";
import { Fields } from "./tree.js";

type Part = readonly [Relation, Fields | null];

/** One aggregate of some relations; `_count: true` is that of all to-many ones. */
export function totals(scope: Scope, model: Model, alias: string, name: string, args: Fields | null, row: Row): Group {
  const chosen = args === null ? null : scope.fields(args.get("select"));
  if (args !== null && chosen === null) throw scope.missing(args.path, "select");
  let parts: Part[];
  if (chosen === null)
    parts = [...model.relations.values()].filter((field) => field.list).map((field) => [field, null]);
  else {
    parts = chosenOf(chosen).map(([key, part]) => [model.relations.get(key) as Relation, part]);
    if (parts.length === 0) throw scope.error("emptySelection", chosen.path);
  }
  if (name === "_count") {
    const items = parts.map(([field, part]) => counted(scope, model, alias, field, part, row));
    return { kind: "group", name, items };
  }
  const path = chosen?.path ?? [];
  const items = parts.map(([field, part]) =>
    measured(scope, model, alias, name, field, part ?? new Fields([...path, field.name], new Map()), row),
  );
  return { kind: "group", name, items };
}

/** The number of records of one relation. */
export function counted(
  scope: Scope,
  model: Model,
  alias: string,
  field: Relation,
  args: Fields | null,
  row: Row,
): Scalar {
  const filter = args === null ? null : scope.fields(args.get("where"));
  const number = countOf(scope, model, alias, field, (m, a) => where(scope, m, a, filter));
  return { kind: "scalar", name: field.name, column: row.add(number), codec: WIDE };
}

/** The aggregates of some fields of one relation. */
export function measured(
  scope: Scope,
  model: Model,
  alias: string,
  name: string,
  field: Relation,
  args: Fields,
  row: Row,
): Group {
  const chosen = scope.fields(args.get("select"));
  const filter = scope.fields(args.get("where"));
  if (chosen === null) throw scope.missing(args.path, "select");
  const target = scope.model(field.target);
  const read = row.nested ? scope.dialect.readNested : scope.dialect.read;
  const items = trueNames(scope, chosen).map((key): Scalar => {
    const scalar = scalarOf(target, key);
    const found = measureOf(
      scope,
      model,
      alias,
      field,
      (m, a) => where(scope, m, a, filter),
      (m, a) => read(...exact(scope, m, a, name, scalar)),
    );
    return { kind: "scalar", name: key, column: row.add(found), codec: exact(scope, target, alias, name, scalar)[1] };
  });
  return { kind: "group", name: field.name, items };
}
