/** The tree of a call -> its plan: one function per kind of action. */
import { aggregate, count, groupBy } from "./aggregate.js";
import { unique, where } from "./filter.js";
import { choose, fetch, keyed, loads, selected, toFetch } from "./load.js";
import type { Model } from "./manifest.js";
import {
  createNested,
  deleteEmulated,
  deleteManyEmulated,
  frees,
  nests,
  rekeys,
  updateManyEmulated,
  updateNested,
  upsertNested,
} from "./nested/index.js";
import { Found, INTEGER, page, rows, untied } from "./page.js";
import type { Plan, Result, Step } from "./plan.js";
import { render } from "./render.js";
import { WIDE } from "./row.js";
import { NO_FIELDS, type Scope } from "./scope.js";
import { Delete, Insert, phrase, Select, Update } from "./sql.js";
import type { Fields, Node } from "./tree.js";
import { upsert } from "./upsert.js";
import { byCells, condition, create, createRows, keyReturning, required, returning, sets } from "./write.js";

export const ONE_ROW = phrase("1");

/** The plan of a checked call. nested: relations may be loaded inside the row of their parent. */
export function lower(scope: Scope, model: Model, action: string, args: Fields, nested: boolean): Plan {
  const strategy = args.get("relationLoadStrategy");
  const asked = strategy?.kind === "word" ? strategy.value : null;
  const one = nested && scope.dialect.hasNested && asked !== "query";
  switch (action) {
    case "findUnique":
    case "findUniqueOrThrow":
    case "findFirst":
    case "findFirstOrThrow":
      return findOne(scope, model, action, args, one);
    case "findMany":
      return findMany(scope, model, action, args, one && asked === "join");
    case "findKeys":
      return findKeys(scope, model, action, args, one && asked === "join");
    case "stream":
      return stream(scope, model, action, args, one && asked === "join");
    case "exists":
      return findAny(scope, model, action, args);
    case "count":
    case "aggregate":
    case "groupBy":
      return summarize(scope, model, action, args);
    case "create":
      return createOne(scope, model, action, args, one);
    case "createMany":
    case "createManyAndReturn":
      return createMany(scope, model, action, args);
    case "update":
      return updateOne(scope, model, action, args, one);
    case "delete":
      return deleteOne(scope, model, action, args, one);
    case "upsert": {
      const data = scope.fields(args.get("update"));
      const parts = nests(model, scope.fields(args.get("create"))) || nests(model, data) || rekeys(scope, model, data);
      return (parts ? upsertNested : upsert)(scope, model, args, one);
    }
    case "updateMany":
    case "updateManyAndReturn":
      return updateMany(scope, model, action, args);
    case "deleteMany":
      return deleteMany(scope, model, action, args);
    default:
      throw scope.error("notSupported", []);
  }
}

/** A plan; several statements that write, or read what was written, need a transaction. */
export function plan(
  scope: Scope,
  model: Model,
  action: string,
  steps: readonly Step[],
  result: Result,
  answer = 0,
): Plan {
  const transaction = steps.length > 1;
  return {
    model: model.name,
    action,
    steps,
    answer,
    result,
    size: scope.checker.size,
    transaction,
    empty: false,
    checked: [],
    locks: false,
    width: 0,
    routines: [],
  };
}

/** A plan that sends nothing. */
export function nothing(scope: Scope, model: Model, action: string, result: Result): Plan {
  return { ...plan(scope, model, action, [], result), empty: true, checked: [] };
}

// Reads --------------------------------------------------------------------------------------------------------------

/** findUnique, findFirst and their OrThrow forms. */
export function findOne(scope: Scope, model: Model, action: string, args: Fields, nested: boolean): Plan {
  const choices = choose(scope, model, args);
  const base = untied(scope.alias());
  const result: Result = action.endsWith("OrThrow") ? "recordOrThrow" : "recordOrNull";
  let found: Found;
  const single = action.startsWith("findUnique");
  if (single) {
    const filter = unique(scope, model, args.get("where"), ["where"]);
    found = rows(scope, model, base, filter, page(scope, model, NO_FIELDS));
  } else {
    found = rows(scope, model, base, scope.fields(args.get("where")), page(scope, model, args, "one"));
    if (found.limit === null) found = first(found);
  }
  const step = fetch(scope, model, locked(scope, found, args), choices, nested, single);
  return holding(plan(scope, model, action, [step], result), args);
}

/** The first of some rows. */
export function first(found: Found): Found {
  const { alias, source, joins, where, order, keys, offset } = found;
  return new Found(alias, source, joins, where, order, keys, ONE_ROW, offset);
}

/** Rows, locked as the arguments say; rows of which only distinct ones are wanted cannot be. */
export function locked(scope: Scope, found: Found, args: Fields): Found {
  const strength = args.get("lock");
  const waits = ["skipLocked", "noWait"].filter((name) => isTrue(args.get(name)));
  if (strength?.kind !== "word") {
    if (waits.length > 0) throw scope.missing([], "lock");
    return found;
  }
  if (waits.length > 1) throw scope.error("exclusiveArguments", [], { one: "skipLocked", other: "noWait" });
  if (args.get("distinct") !== null) throw scope.error("exclusiveArguments", [], { one: "lock", other: "distinct" });
  const otherwise = waits.length === 0 ? null : waits[0] === "skipLocked" ? "skip" : "fail";
  const lock = scope.dialect.lock(found.alias, String(strength.value), otherwise);
  const { alias, source, joins, where, order, keys, limit, offset, reversed } = found;
  return new Found(alias, source, joins, where, order, keys, limit, offset, reversed, lock);
}

/** Whether a flag is there and true. */
export function isTrue(node: Node | null): boolean {
  return node?.kind === "word" && node.value === true;
}

/** A plan that locks rows runs only where a transaction goes on after it. */
export function holding(made: Plan, args: Fields): Plan {
  return args.get("lock") === null ? made : { ...made, transaction: true, locks: true };
}

/** findMany. */
export function findMany(scope: Scope, model: Model, action: string, args: Fields, nested: boolean): Plan {
  const choices = choose(scope, model, args);
  const bounds = page(scope, model, args);
  const base = untied(scope.alias());
  const found = rows(scope, model, base, scope.fields(args.get("where")), bounds);
  const step = fetch(scope, model, locked(scope, found, args), choices, nested, false);
  if (bounds.empty) return nothing(scope, model, action, "records");
  return holding(plan(scope, model, action, [step], "records"), args);
}

/** findKeys: the records with the call's keys, which are those of the unique key `by`. */
export function findKeys(scope: Scope, model: Model, action: string, args: Fields, nested: boolean): Plan {
  const choices = choose(scope, model, args);
  const alias = scope.alias();
  const by = args.get("by");
  const fields = by?.kind === "word" ? (model.uniques.get(String(by.value))?.fields ?? []) : [];
  const condition = keyed(scope, model, alias, fields);
  const found = rows(scope, model, { ...untied(alias), condition }, null, page(scope, model, args));
  return plan(scope, model, action, [fetch(scope, model, found, choices, nested)], "records");
}

/** stream: the rows of findMany, which are read in parts. */
export function stream(scope: Scope, model: Model, action: string, args: Fields, nested: boolean): Plan {
  const size = args.get("batchSize");
  const take = args.get("take");
  if (take?.kind === "given" && take.negative) throw scope.error("negative", take.path);
  if (size?.kind === "word" || (size?.kind === "given" && size.negative)) throw scope.error("notPositive", size.path);
  if (size?.kind === "given") scope.slot(size, INTEGER);
  const choices = choose(scope, model, args);
  const bounds = page(scope, model, args);
  const found = rows(scope, model, untied(scope.alias()), scope.fields(args.get("where")), bounds);
  const [select, items] = selected(scope, model, found, choices, nested, false);
  if (bounds.empty) return nothing(scope, model, action, "records");
  const sent = scope.dialect.cursor.named ? named(select) : select;
  const step = toFetch(render(sent, scope.dialect), items);
  return { ...plan(scope, model, action, [step], "records"), width: select.columns.length };
}

/** A select whose columns are called c0, c1 and so on. */
function named(select: Select): Select {
  const columns = select.columns.map(([expr], index) => [expr, `c${index}`] as const);
  return new Select(columns, select.source, select);
}

/** exists: one row is enough. */
export function findAny(scope: Scope, model: Model, action: string, args: Fields): Plan {
  const alias = scope.alias();
  const condition = where(scope, model, alias, scope.fields(args.get("where")));
  const select = new Select([[phrase("1"), null]], scope.table(model, alias), { where: condition, limit: ONE_ROW });
  return plan(scope, model, action, [toFetch(render(select, scope.dialect), { model: null, items: [] })], "exists");
}

/** count, aggregate, groupBy. */
export function summarize(scope: Scope, model: Model, action: string, args: Fields): Plan {
  if (action === "aggregate") return plan(scope, model, action, [aggregate(scope, model, args)], "object");
  if (action === "groupBy") {
    const step = groupBy(scope, model, args);
    if (step === null) return nothing(scope, model, action, "objects");
    return plan(scope, model, action, [step], "objects");
  }
  const [step, whole] = count(scope, model, args);
  const result: Result = whole ? "object" : "count";
  return step === null ? nothing(scope, model, action, result) : plan(scope, model, action, [step], result);
}

// Writes of one row --------------------------------------------------------------------------------------------------

/** create: one INSERT; with relations a second statement reads the row. */
export function createOne(scope: Scope, model: Model, action: string, args: Fields, nested: boolean): Plan {
  const choices = choose(scope, model, args);
  const data = scope.fields(args.get("data"));
  if (nests(model, data)) return createNested(scope, model, data, choices, nested);
  const insert = create(scope, model, data);
  const alias = model.table;
  const related = loads(model, choices);
  const [columns, items] = related ? keyReturning(scope, model, alias) : returning(scope, model, alias, choices);
  const written = new Insert(insert.table, insert.columns, insert.source, null, columns);
  const step = toFetch(render(written, scope.dialect), items, false, related);
  if (!related) return plan(scope, model, action, [step], "record");
  const read = fetch(scope, model, byCells(scope, model, 0), choices, nested);
  return plan(scope, model, action, [step, read], "record", 1);
}

/** update: one UPDATE; without data only a read, with relations also one. */
export function updateOne(scope: Scope, model: Model, action: string, args: Fields, nested: boolean): Plan {
  const choices = choose(scope, model, args);
  const filter = unique(scope, model, args.get("where"), ["where"]);
  const data = required(scope, args, "data");
  if (nests(model, data) || rekeys(scope, model, data))
    return updateNested(scope, model, filter, data, choices, nested);
  const alias = scope.alias();
  const changes = sets(scope, model, alias, data);
  if (changes.length === 0) {
    const found = rows(scope, model, untied(alias), filter, page(scope, model, NO_FIELDS));
    return plan(scope, model, action, [fetch(scope, model, found, choices, nested)], "recordOrThrow");
  }
  const found = where(scope, model, alias, filter);
  const related = loads(model, choices);
  const [columns, items] = related ? keyReturning(scope, model, alias) : returning(scope, model, alias, choices);
  const written = new Update(scope.table(model, alias), changes, found, columns);
  const step = toFetch(render(written, scope.dialect), items, false, related);
  if (!related) return plan(scope, model, action, [step], "recordOrThrow");
  const read = fetch(scope, model, byCells(scope, model, 0), choices, nested);
  return plan(scope, model, action, [step, read], "record", 1);
}

/** delete: one DELETE; relations are read before it. */
export function deleteOne(scope: Scope, model: Model, action: string, args: Fields, nested: boolean): Plan {
  const choices = choose(scope, model, args);
  const filter = unique(scope, model, args.get("where"), ["where"]);
  if (frees(scope, model)) return deleteEmulated(scope, model, filter, choices, nested);
  const alias = scope.alias();
  if (!loads(model, choices)) {
    const [columns, items] = returning(scope, model, alias, choices);
    const written = new Delete(scope.table(model, alias), where(scope, model, alias, filter), columns);
    return plan(scope, model, action, [toFetch(render(written, scope.dialect), items)], "recordOrThrow");
  }
  const found = rows(scope, model, untied(alias), filter, page(scope, model, NO_FIELDS));
  const read = fetch(scope, model, found, choices, nested);
  const again = scope.alias();
  const [columns, items] = keyReturning(scope, model, again);
  const written = new Delete(scope.table(model, again), where(scope, model, again, filter), columns);
  const steps = [{ ...read, required: true }, toFetch(render(written, scope.dialect), items, false, true)];
  return plan(scope, model, action, steps, "record");
}

// Writes of many rows ------------------------------------------------------------------------------------------------

/** createMany and createManyAndReturn: one INSERT for all rows, or one run for each. */
export function createMany(scope: Scope, model: Model, action: string, args: Fields): Plan {
  const data = args.get("data");
  const skip = args.get("skipDuplicates");
  const returned = action === "createManyAndReturn";
  const choices = returned ? choose(scope, model, args) : [];
  if (data?.kind !== "rows") throw scope.missing([], "data");
  if (data.index === null) return nothing(scope, model, action, returned ? "records" : "affected");
  const [insert, each] = createRows(scope, model, data, skip?.kind === "word" && skip.value === true);
  if (!returned) {
    const statement = render(insert, scope.dialect, each);
    return bulk(scope, model, action, { kind: "write", statement }, each !== null);
  }
  const [columns, items] = returning(scope, model, model.table, choices);
  const written = new Insert(insert.table, insert.columns, insert.source, insert.conflict, columns);
  const step = toFetch(render(written, scope.dialect, each), items);
  return bulk(scope, model, action, step, each !== null || loads(model, choices));
}

/** A plan of one step that may need a transaction. */
export function bulk(scope: Scope, model: Model, action: string, step: Step, transaction: boolean): Plan {
  const result: Result = step.kind === "write" ? "affected" : "records";
  return { ...plan(scope, model, action, [step], result), transaction };
}

/** updateMany and updateManyAndReturn; without data nothing is written and the rows are counted or read. */
export function updateMany(scope: Scope, model: Model, action: string, args: Fields): Plan {
  const returned = action === "updateManyAndReturn";
  const choices = returned ? choose(scope, model, args) : [];
  const filter = scope.fields(args.get("where"));
  const limit = args.get("limit");
  const alias = scope.alias();
  const data = required(scope, args, "data");
  const changes = sets(scope, model, alias, data);
  const found = condition(scope, model, alias, filter, limit);
  if (limit?.kind === "word") return nothing(scope, model, action, returned ? "records" : "affected");
  const table = scope.table(model, alias);
  if (returned) {
    if (changes.length === 0) {
      const whole = new Found(alias, table, [], found, [], []);
      return bulk(scope, model, action, fetch(scope, model, whole, choices, false, false), false);
    }
    const [columns, items] = returning(scope, model, alias, choices);
    const written = new Update(table, changes, found, columns);
    if (rekeys(scope, model, data)) return updateManyEmulated(scope, model, action, written, items);
    return bulk(scope, model, action, toFetch(render(written, scope.dialect), items), loads(model, choices));
  }
  if (changes.length === 0) {
    const select = new Select([[phrase("COUNT(*)"), null]], table, { where: found });
    const items = [{ kind: "scalar", name: "count", column: 0, codec: WIDE }] as const;
    const counted = toFetch(render(select, scope.dialect), { model: null, items });
    return plan(scope, model, action, [counted], "affected");
  }
  const written = new Update(table, changes, found);
  if (rekeys(scope, model, data)) return updateManyEmulated(scope, model, action, written, null);
  const statement = render(written, scope.dialect);
  return plan(scope, model, action, [{ kind: "write", statement }], "affected");
}

/** deleteMany. */
export function deleteMany(scope: Scope, model: Model, action: string, args: Fields): Plan {
  const filter = scope.fields(args.get("where"));
  const limit = args.get("limit");
  const alias = scope.alias();
  const found = condition(scope, model, alias, filter, limit);
  if (limit?.kind === "word") return nothing(scope, model, action, "affected");
  if (frees(scope, model)) return deleteManyEmulated(scope, model, alias, found);
  const statement = render(new Delete(scope.table(model, alias), found), scope.dialect);
  return plan(scope, model, action, [{ kind: "write", statement }], "affected");
}
