/** What the page knows, as signals, and what can be done with it. */
import { computed, effect, signal } from "@preact/signals";
import { type Cells, keyOf, type Model, type RelationField, relations, type Schema } from "./schema";
import { type Condition, type Order, type Problem, problemOf, server, type Where } from "./server";
import { created, edits, marked, type Staged } from "./staged";

/** A tab: a model, and which of its records are shown. */
export interface Tab {
  id: number;
  model: string;
  where: Where;
  order: Order[];
  page: number;
  size: number;
  hidden: string[];
}

/** What was read for a tab. */
export interface Loaded {
  records: Cells[];
  count: number | null;
  /** Numbers of related records, by the index of the record. */
  related: (Record<string, number> | null)[];
  problem: Problem | null;
  busy: boolean;
}

export const NOTHING: Loaded = { records: [], count: null, related: [], problem: null, busy: true };
export const SIZES = [100, 500, 1000, 5000];

export const schema = signal<Schema | null>(null);
export const fatal = signal<Problem | null>(null);
export const tabs = signal<Tab[]>([]);
export const active = signal<number | null>(null);
export const loaded = signal<Record<number, Loaded>>({});
export const stagedEdits = signal<Staged[]>([]);
export const dialog = signal<"review" | "keys" | null>(null);
export const saving = signal(false);
/** The id of the SQL console's tab, and whether it is open. */
export const CONSOLE = 0;
export const consoleOpen = signal(false);
/** Takes the value of the editor that is open; false when it is none. Not for drawing, so no signal. */
export const openEditor: { take: (() => boolean) | null } = { take: null };
export const notice = signal<{ text: string; bad: boolean; undo?: () => void } | null>(null);
/** The record whose panel is open: the tab, and the id of the staged record or the index in the page. */
export const opened = signal<{ model: string; record: Cells | null; staged: string | null } | null>(null);

export const tab = computed(() => tabs.value.find((one) => one.id === active.value) ?? null);
export const byName = computed(() => new Map((schema.value?.models ?? []).map((model) => [model.name, model])));

export function modelOf(name: string): Model {
  const found = byName.value.get(name);
  if (!found) throw new Error(`there is no model ${name}`);
  return found;
}

let lastId = 0;
const nextId = () => ++lastId;
const running = new Map<number, AbortController>();

/** Show a model: its unfiltered tab if there is one, else a new one. */
export function open(model: string, conditions: Condition[] = [], anew = false): void {
  const wanted = JSON.stringify(conditions);
  const found = tabs.value.find((one) => one.model === model && JSON.stringify(one.where.conditions) === wanted);
  opened.value = null;
  if (found && !anew) {
    active.value = found.id;
    return;
  }
  const id = nextId();
  const where: Where = { match: "all", conditions, search: "" };
  tabs.value = [...tabs.value, { id, model, where, order: [], page: 0, size: 100, hidden: [] }];
  active.value = id;
  void load(id);
}

export function openConsole(): void {
  opened.value = null;
  consoleOpen.value = true;
  active.value = CONSOLE;
}

export function close(id: number): void {
  if (id === CONSOLE) consoleOpen.value = false;
  running.get(id)?.abort();
  const place = tabs.value.findIndex((one) => one.id === id);
  tabs.value = tabs.value.filter((one) => one.id !== id);
  const { [id]: _, ...rest } = loaded.value;
  loaded.value = rest;
  if (active.value === id) active.value = (tabs.value[place] ?? tabs.value[place - 1])?.id ?? null;
}

/** Change what a tab shows, and read it again; another filter begins at the first page. */
export function change(id: number, part: Partial<Omit<Tab, "id" | "model">>): void {
  const first = "where" in part || "size" in part || "order" in part ? { page: 0 } : {};
  tabs.value = tabs.value.map((one) => (one.id === id ? { ...one, ...first, ...part } : one));
  void load(id);
}

function note(id: number, part: Partial<Loaded>): void {
  if (tabs.value.some((one) => one.id === id)) {
    loaded.value = { ...loaded.value, [id]: { ...(loaded.value[id] ?? NOTHING), ...part } };
  }
}

/** Read the page of a tab; the numbers (of all records, of related ones) come after the records. */
export async function load(id: number): Promise<void> {
  const one = tabs.value.find((each) => each.id === id);
  if (!one) return;
  running.get(id)?.abort();
  const stop = new AbortController();
  running.set(id, stop);
  const model = modelOf(one.model);
  const fields = model.fields.filter((field) => field.kind === "scalar" && !one.hidden.includes(field.name));
  note(id, { busy: true });
  try {
    const { records } = await server.find(
      {
        model: one.model,
        where: one.where,
        order: one.order,
        skip: one.page * one.size,
        take: one.size,
        fields: fields.map((field) => field.name),
      },
      stop.signal,
    );
    note(id, { records, related: [], problem: null, busy: false });
    const lists = relations(model).some((field) => field.list && !one.hidden.includes(field.name));
    await Promise.all([
      server.count(one.model, one.where, stop.signal).then(({ count }) => note(id, { count })),
      lists && model.key.length && records.length
        ? server
            .related(
              one.model,
              records.map((record) => keyOf(model, record)),
              stop.signal,
            )
            .then(({ counts }) => note(id, { related: counts }))
        : null,
    ]);
  } catch (error) {
    if (stop.signal.aborted) return;
    note(id, { problem: problemOf(error), busy: false });
  }
}

/** The condition for the records of a relation, on the model at its other end; null when there can be none. */
export function relatedConditions(model: Model, relation: RelationField, record: Cells): Condition[] | null {
  if (relation.owner) {
    const values = relation.here.map((name) => record[name]);
    if (values.some((value) => value === null || value === undefined)) return null;
    return relation.there.map((field, index) => ({
      kind: "field",
      field,
      operator: "equals",
      value: values[index] as string,
    }));
  }
  if (model.key.length === 0) return null;
  return [{ kind: "related", field: relation.opposite, key: keyOf(model, record) }];
}

/** Open the related records of a record in a tab. */
export function follow(model: Model, relation: RelationField, record: Cells): void {
  const conditions = relatedConditions(model, relation, record);
  if (conditions) open(relation.target, conditions);
}

/** Stage a new record in the active tab; what the tab's filter fixes for it is filled in. */
export function addRecord(): void {
  const one = tab.value;
  if (!one || !modelOf(one.model).creatable) return;
  const model = modelOf(one.model);
  const data: Cells = {};
  for (const condition of one.where.conditions) {
    if (condition.kind !== "related") continue;
    const relation = relations(model).find((field) => field.name === condition.field);
    if (!relation?.owner) continue;
    relation.here.forEach((name, index) => {
      const value = condition.key[relation.there[index] ?? ""];
      if (value !== undefined) data[name] = value;
    });
  }
  const id = `new ${nextId()}`;
  stagedEdits.value = created(stagedEdits.value, model, id, data);
}

/** Save all staged edits, together. When one cannot be saved, all stay staged and it is shown. */
export async function save(): Promise<void> {
  if (saving.value) return;
  if (openEditor.take?.() === false) {
    say("Nothing was saved: the value that is being edited is none yet", true);
    return;
  }
  if (stagedEdits.value.length === 0) return;
  saving.value = true;
  notice.value = null;
  try {
    const { saved } = await server.save(edits(stagedEdits.value));
    stagedEdits.value = [];
    dialog.value = null;
    opened.value = null;
    say(saved === 1 ? "Saved 1 change" : `Saved ${saved} changes`);
    await reload();
  } catch (error) {
    const problem = problemOf(error);
    stagedEdits.value = marked(stagedEdits.value, problem);
    if (problem.kind === "unknown") say(`Nobody knows whether the changes were saved. ${problem.message}`, true);
    else if (problem.edit === null) say(`Nothing was saved: ${problem.message}`, true);
    else dialog.value = "review";
  } finally {
    saving.value = false;
  }
}

/** Drop all staged edits; for a while that can be undone. */
export function discard(): void {
  const dropped = stagedEdits.value;
  stagedEdits.value = [];
  dialog.value = null;
  say(dropped.length === 1 ? "Discarded 1 change" : `Discarded ${dropped.length} changes`, false, () => {
    stagedEdits.value = [...dropped, ...stagedEdits.value.filter((edit) => !dropped.some((old) => old.id === edit.id))];
    notice.value = null;
  });
}

/** Read all tabs again. */
export async function reload(): Promise<void> {
  await Promise.all(tabs.value.map((one) => load(one.id)));
}

let silence: ReturnType<typeof setTimeout> | undefined;

/** Show a short text at the edge of the page; a bad one stays until the next. undo: what a button beside it does. */
export function say(text: string, bad = false, undo?: () => void): void {
  clearTimeout(silence);
  notice.value = { text, bad, undo };
  if (!bad) {
    silence = setTimeout(
      () => {
        notice.value = null;
      },
      undo ? 10_000 : 3000,
    );
  }
}

export async function start(): Promise<void> {
  try {
    schema.value = await server.schema();
    const first = schema.value.models[0];
    if (first) open(first.name);
  } catch (error) {
    fatal.value = problemOf(error);
  }
}

/** Leaving the page with staged edits asks first. */
export function guardLeaving(): void {
  effect(() => {
    window.onbeforeunload = stagedEdits.value.length ? (event) => event.preventDefault() : null;
  });
}
