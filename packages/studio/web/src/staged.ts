/** Staged edits: what was changed and is not saved yet. All functions here give a new list and change none. */
import { type Cell, type Cells, keyOf, keyText, type Model } from "./schema";
import type { Edit, Problem } from "./server";

export interface Staged extends Edit {
  /** `model` and key, or a name of its own for a record that is to be made. */
  id: string;
  problem?: Problem;
}

export const idOf = (model: Model, record: Cells): string => `${model.name} ${keyText(keyOf(model, record))}`;

const same = (a: Cell | undefined, b: Cell | undefined) => JSON.stringify(a) === JSON.stringify(b);

/** Stage a new value for a field of a record; the value that was there takes the edit back. */
export function staged(list: Staged[], model: Model, record: Cells, field: string, cell: Cell): Staged[] {
  const id = idOf(model, record);
  const old = list.find((edit) => edit.id === id);
  if (!old) {
    if (same(record[field], cell)) return list;
    const edit: Staged = {
      id,
      kind: "update",
      model: model.name,
      key: keyOf(model, record),
      was: record,
      data: { [field]: cell },
    };
    return [...list, edit];
  }
  if (old.kind === "delete") return list;
  const data = { ...old.data, [field]: cell };
  if (same(old.was[field], cell)) delete data[field];
  if (Object.keys(data).length === 0) return list.filter((edit) => edit !== old);
  return list.map((edit) => (edit === old ? { ...withoutProblem(edit), data } : edit));
}

/** Stage a value of a record that is to be made; `undefined` leaves the field to its default. */
export function stagedNew(list: Staged[], id: string, field: string, cell: Cell | undefined): Staged[] {
  return list.map((edit) => {
    if (edit.id !== id) return edit;
    const data = { ...edit.data };
    if (cell === undefined) delete data[field];
    else data[field] = cell;
    return { ...withoutProblem(edit), data };
  });
}

/** Stage a record that is to be made. */
export function created(list: Staged[], model: Model, id: string, data: Cells = {}): Staged[] {
  return [...list, { id, kind: "create", model: model.name, key: {}, was: {}, data }];
}

/** Stage the deletion of records; when all of them are staged for it already, take it back. */
export function deleted(list: Staged[], model: Model, records: Cells[]): Staged[] {
  const ids = new Map(records.map((record) => [idOf(model, record), record]));
  const marked = list.filter((edit) => edit.kind === "delete" && ids.has(edit.id));
  const rest = list.filter((edit) => !ids.has(edit.id));
  if (marked.length === records.length) return rest;
  return [
    ...rest,
    ...[...ids].map(([id, record]): Staged => {
      const old = list.find((edit) => edit.id === id);
      return {
        id,
        kind: "delete",
        model: model.name,
        key: keyOf(model, record),
        was: old?.was ?? record,
        data: {},
      };
    }),
  ];
}

/** Take an edit back, or one field of it. */
export function reverted(list: Staged[], id: string, field?: string): Staged[] {
  return list.flatMap((edit) => {
    if (edit.id !== id) return [edit];
    if (field === undefined) return [];
    const data = { ...edit.data };
    delete data[field];
    return edit.kind === "update" && Object.keys(data).length === 0 ? [] : [{ ...withoutProblem(edit), data }];
  });
}

/** Mark the edit that could not be saved; the marks of an earlier try are gone. */
export function marked(list: Staged[], problem: Problem): Staged[] {
  return list.map((edit, index) => (index === problem.edit ? { ...edit, problem } : withoutProblem(edit)));
}

/** Take the record as it is now for the one that is changed, and keep the changes that still are any. */
export function rebased(list: Staged[], id: string): Staged[] {
  return list.flatMap((edit) => {
    const current = edit.problem?.current;
    if (edit.id !== id || !current) return [edit];
    const data = Object.fromEntries(Object.entries(edit.data).filter(([name, cell]) => !same(current[name], cell)));
    if (edit.kind === "update" && Object.keys(data).length === 0) return [];
    return [{ ...withoutProblem(edit), was: current, data }];
  });
}

/** The edits as the server takes them. */
export const edits = (list: Staged[]): Edit[] =>
  list.map(({ kind, model, key, was, data }) => ({ kind, model, key, was, data }));

function withoutProblem(edit: Staged): Staged {
  const { problem: _, ...rest } = edit;
  return rest;
}
