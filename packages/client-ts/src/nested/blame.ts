/** What a nested write says when rows are missing, in Prisma's words. */
import type { Relation } from "../manifest.js";
import type { Need } from "../plan.js";
import type { Scope } from "../scope.js";

type Facts = readonly (readonly [string, string])[];

/** How messages call a relation. */
export function kind(scope: Scope, field: Relation): string {
  if (field.through !== null) return "many-to-many";
  const back = scope.model(field.target).relations.get(field.opposite) as Relation;
  return field.list || back.list ? "one-to-many" : "one-to-one";
}

/** P2025: the record that an operation works on is not there. inlined: its key goes into this model's row. */
export function missing(scope: Scope, field: Relation, operation: string, inlined = false): Need {
  const name = `a nested ${operation}`;
  const needed = inlined ? ` (needed to inline the relation on '${field.model}' record(s))` : "";
  const on = `${kind(scope, field)} relation '${field.relation}'`;
  const cause = `No '${field.target}' record${needed} was found for ${name} on ${on}.`;
  const facts: Facts = [...about(scope, field), ["model", field.target], ["operation", name], ["cause", cause]];
  return { rows: "some", code: "P2025", facts };
}

/** P2017: a record to delete is not connected. */
export function unconnected(_scope: Scope, field: Relation): Need {
  const facts: Facts = [
    ["relation", field.relation],
    ["parent", field.model],
    ["child", field.target],
  ];
  return { rows: "some", code: "P2017", facts };
}

/** P2018, or P2025 for a join table: a record to connect is not there. keys: it was one of a list of keys. */
export function unfound(scope: Scope, field: Relation, keys: boolean): Need {
  const rows = keys ? "keys" : "some";
  if (field.through !== null) {
    const cause = "Expected {expected} records to be connected, found only {found}.";
    return { rows, code: "P2025", facts: [["cause", cause]] };
  }
  const on = `${kind(scope, field)} relation '${field.relation}'`;
  const cause = `Expected {expected} records to be connected after connect operation on ${on}, found {found}.`;
  return { rows, code: "P2018", facts: [...about(scope, field), ["cause", cause]] };
}

/** P2014: rows of the side with the key would lose a required related record. field: either end of the relation. */
export function broken(scope: Scope, field: Relation): Need {
  const owner = field.owner ? field : (scope.model(field.target).relations.get(field.opposite) as Relation);
  const facts: Facts = [
    ["relation", field.relation],
    ["modelA", owner.model],
    ["modelB", owner.target],
  ];
  return { rows: "none", code: "P2014", facts };
}

/** Facts about a relation. */
export function about(scope: Scope, field: Relation): Facts {
  return [
    ["relation", field.relation],
    ["relationType", kind(scope, field)],
  ];
}
