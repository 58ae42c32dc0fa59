/** What `data` can do to a relation: the entries of its table. */
import type { Grammar } from "./grammar.js";
import type { Model, Relation } from "./manifest.js";
import { type Entry, Table, Tag } from "./table.js";

/** The kind of a relation in `spec.NESTED_WRITES`, after create or update. */
export function suffix(field: Relation): string {
  if (field.through !== null) return "Links";
  return field.list ? "Many" : field.optional ? "Optional" : "One";
}

/** One operation on a relation. */
export function operation(grammar: Grammar, field: Relation, name: string): Entry {
  const model = grammar.manifest.models.get(field.target) as Model;
  const unique = grammar.table("unique", model.name);
  const where = grammar.table("where", model.name);
  const { list } = field;
  switch (name) {
    case "create":
      return { name, tag: list ? Tag.MADE : Tag.TABLE, sub: grammar.within("create", field) };
    case "createMany": {
      const rows = { name: "data", tag: Tag.ROWS, sub: grammar.within("createRow", field) };
      return {
        name,
        tag: Tag.TABLE,
        sub: new Table(() => [rows, { name: "skipDuplicates", tag: Tag.FLAG, sub: null }]),
      };
    }
    case "connect":
    case "set":
      return { name, tag: list ? Tag.EACH : Tag.TABLE, sub: unique };
    case "disconnect":
    case "delete":
      return list ? { name, tag: Tag.EACH, sub: unique } : { name, tag: Tag.ARGS, sub: where };
    case "connectOrCreate": {
      const table = objects({ where: unique, create: grammar.within("create", field) });
      return { name, tag: Tag.PAIR, sub: { table, model, list } };
    }
    case "update": {
      const data = grammar.within("update", field);
      if (list) return { name, tag: Tag.EACH, sub: objects({ where: unique, data }) };
      return { name, tag: Tag.CHANGE, sub: [objects({ where, data }), data] as const };
    }
    case "upsert": {
      const update = grammar.within("update", field);
      const table = objects({ where: list ? unique : where, create: grammar.within("create", field), update });
      return { name, tag: Tag.PAIR, sub: { table, model, list } };
    }
    case "updateMany":
      return { name, tag: Tag.EACH, sub: objects({ where, data: grammar.within("updateRow", field) }) };
    default:
      return { name, tag: Tag.EACH, sub: where };
  }
}

/** The table of an object of objects. */
export function objects(parts: Readonly<Record<string, Table>>): Table {
  return new Table(() => Object.entries(parts).map(([name, sub]) => ({ name, tag: Tag.TABLE, sub })));
}
