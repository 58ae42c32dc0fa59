/** The tools of a tab: search, filter, columns, copy, add, delete, refresh. */
import type { Signal } from "@preact/signals";
import { asCsv, asJson, whole } from "../clipboard";
import { cellsOf, type Row } from "../rows";
import type { Model } from "../schema";
import { problemOf } from "../server";
import { deleted } from "../staged";
import { addRecord, change, load, say, stagedEdits, type Tab } from "../state";
import { Icon } from "./icons";
import { Menu } from "./menu";

interface Props {
  tab: Tab;
  model: Model;
  rows: Row[];
  selected: Signal<ReadonlySet<string>>;
  filtering: Signal<boolean>;
  busy: boolean;
}

export function Toolbar({ tab, model, rows, selected, filtering, busy }: Props) {
  const chosen = rows.filter((row) => selected.value.has(row.id));
  const count = tab.where.conditions.length;
  return (
    <div class="toolbar">
      <label class="search">
        <Icon name="search" size={14} />
        <input
          id="search"
          placeholder={`Search ${model.name}`}
          aria-label={`Search ${model.name}`}
          title="Text that any text field contains, or a number (Alt+F)"
          autocomplete="off"
          value={tab.where.search}
          onKeyDown={(event) => {
            if (event.key === "Enter") search(tab, event.currentTarget.value);
            if (event.key === "Escape") search(tab, "");
          }}
          onChange={(event) => search(tab, event.currentTarget.value)}
        />
      </label>
      <button
        type="button"
        class={count ? "quiet on" : "quiet"}
        aria-pressed={filtering.value}
        onClick={() => {
          filtering.value = !filtering.value;
        }}
      >
        <Icon name="filter" /> Filter{count ? ` · ${count}` : ""}
      </button>
      <Columns tab={tab} model={model} />
      <Menu
        title={chosen.length ? `Copy ${chosen.length} selected` : "Copy this page"}
        label={
          <>
            <Icon name="copy" /> Copy
          </>
        }
      >
        {(close) =>
          (["JSON", "CSV"] as const).map((kind) => (
            <button
              type="button"
              key={kind}
              onClick={() => {
                close();
                void copy(kind, model, chosen.length ? chosen : rows);
              }}
            >
              {chosen.length ? `${chosen.length} selected` : "This page"} as {kind}
            </button>
          ))
        }
      </Menu>
      <span class="space" />
      {chosen.length > 0 && model.writable && (
        <button
          type="button"
          class="quiet danger"
          onClick={() => {
            remove(model, chosen);
            selected.value = new Set();
          }}
        >
          <Icon name="trash" /> Delete {chosen.length}
        </button>
      )}
      <button
        type="button"
        class={busy ? "quiet square turning" : "quiet square"}
        title="Read again (Alt+R)"
        aria-label="Read again"
        onClick={() => void load(tab.id)}
      >
        <Icon name="refresh" />
      </button>
      {model.creatable && (
        <button type="button" class="primary" title="Alt+N" onClick={addRecord}>
          <Icon name="plus" /> Add record
        </button>
      )}
    </div>
  );
}

function Columns({ tab, model }: { tab: Tab; model: Model }) {
  const toggle = (name: string) => {
    const hidden = tab.hidden.includes(name) ? tab.hidden.filter((each) => each !== name) : [...tab.hidden, name];
    change(tab.id, { hidden });
  };
  return (
    <Menu
      title="Columns"
      class={tab.hidden.length ? "quiet on" : "quiet"}
      label={
        <>
          <Icon name="columns" /> Columns{tab.hidden.length ? ` · ${model.fields.length - tab.hidden.length}` : ""}
        </>
      }
    >
      {() => (
        <>
          {model.fields.map((field) => (
            <label key={field.name} class="check">
              <input
                type="checkbox"
                checked={!tab.hidden.includes(field.name)}
                disabled={model.key.includes(field.name)}
                onChange={() => toggle(field.name)}
              />
              {field.name}
            </label>
          ))}
          {tab.hidden.length > 0 && (
            <button type="button" onClick={() => change(tab.id, { hidden: [] })}>
              Show all
            </button>
          )}
        </>
      )}
    </Menu>
  );
}

function search(tab: Tab, text: string) {
  if (text !== tab.where.search) change(tab.id, { where: { ...tab.where, search: text } });
}

/** Copy rows as they are seen, staged changes included. */
export async function copy(kind: "JSON" | "CSV", model: Model, rows: Row[]): Promise<void> {
  try {
    const records = await whole(model, rows.map(cellsOf));
    await navigator.clipboard.writeText(kind === "JSON" ? asJson(model, records) : asCsv(model, records));
    say(`Copied ${rows.length} ${rows.length === 1 ? "record" : "records"} as ${kind}`);
  } catch (error) {
    say(`Nothing was copied: ${problemOf(error).message}`, true);
  }
}

/** Stage the deletion of rows; those that are not made yet are only dropped. */
export function remove(model: Model, rows: Row[]): void {
  const fresh = new Set(rows.filter((row) => !row.record).map((row) => row.id));
  const records = rows.flatMap((row) => (row.record ? [row.record] : []));
  const rest = stagedEdits.value.filter((edit) => !fresh.has(edit.id));
  stagedEdits.value = records.length ? deleted(rest, model, records) : rest;
}
