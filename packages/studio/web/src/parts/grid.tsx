/** The records of a tab. Only the rows that are seen are drawn, so thousands of them scroll like ten. */
import { type Signal, useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { EditorFrame, type Move } from "../editors/frame";
import { moved, type Place, seen } from "../gridstate";
import { columnsOf, type Row, valueIn, widthOf } from "../rows";
import type { Cell, Field, Model, ScalarField } from "../schema";
import { staged, stagedNew } from "../staged";
import { change, follow, opened, stagedEdits, type Tab } from "../state";
import { cellClass, LinkCell, ValueCell } from "./cell";
import { HeaderCell } from "./headercell";
import { Icon } from "./icons";
import { copy, remove } from "./toolbar";

const ROW = 32;
const HEAD = 40;
const MARGIN = 68;

interface Props {
  tab: Tab;
  model: Model;
  rows: Row[];
  related: (Record<string, number> | null)[];
  selected: Signal<ReadonlySet<string>>;
  busy: boolean;
}

/** Stage a value; `undefined` gives the field of a new record back to its default. */
export function stage(model: Model, row: Row, field: string, cell: Cell | undefined): void {
  if (row.record) {
    if (cell !== undefined) stagedEdits.value = staged(stagedEdits.value, model, row.record, field, cell);
  } else stagedEdits.value = stagedNew(stagedEdits.value, row.id, field, cell);
}

export function Grid({ tab, model, rows, related, selected, busy }: Props) {
  const columns = columnsOf(model, tab);
  const scroller = useRef<HTMLDivElement>(null);
  const top = useSignal(0);
  const height = useSignal(600);
  const at = useSignal<Place>({ row: 0, column: 0 });
  const editing = useSignal(false);
  const typed = useSignal<string | null>(null);
  const widths = useSignal<Record<string, number>>({});
  const commit = useRef<(() => boolean) | null>(null);

  const width = (field: Field) => widths.value[field.name] ?? widthOf(field);
  const starts: number[] = [];
  let whole = MARGIN;
  for (const column of columns) {
    starts.push(whole);
    whole += width(column);
  }

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const watch = new ResizeObserver(() => {
      height.value = element.clientHeight;
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  // another page begins at its top
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
    selected.value = new Set();
    editing.value = false;
  }, [tab.page, tab.where, tab.order, tab.size]);

  const place = { row: Math.min(at.value.row, rows.length - 1), column: Math.min(at.value.column, columns.length - 1) };
  const row = rows[place.row];
  const column = columns[place.column];
  const editable = (one: Row | undefined, field: Field | undefined): field is ScalarField =>
    model.writable && field?.kind === "scalar" && one !== undefined && one.edit?.kind !== "delete";

  const go = (to: Place) => {
    at.value = to;
    const element = scroller.current;
    if (!element) return;
    const y = to.row * ROW;
    if (y < element.scrollTop) element.scrollTop = y;
    else if (y + ROW + HEAD > element.scrollTop + element.clientHeight) {
      element.scrollTop = y + ROW + HEAD - element.clientHeight;
    }
    const x = starts[to.column] ?? 0;
    const end = x + width(columns[to.column] as Field);
    if (x - MARGIN < element.scrollLeft) element.scrollLeft = x - MARGIN;
    else if (end > element.scrollLeft + element.clientWidth) element.scrollLeft = end - element.clientWidth;
  };
  const edit = (text: string | null = null) => {
    if (!editable(row, column)) return;
    typed.value = text;
    editing.value = true;
  };
  const finish = (move: Move, elsewhere: boolean) => {
    editing.value = false;
    if (elsewhere) return;
    scroller.current?.focus();
    const next =
      move === "down"
        ? { ...place, row: place.row + 1 }
        : move === "right"
          ? { ...place, column: place.column + 1 }
          : place;
    if (next.row < rows.length && next.column < columns.length) go(next);
  };
  /** Take what is being edited; false when it is no value, and stays open. */
  const settle = () => !editing.value || (commit.current?.() ?? true);
  const toggle = (id: string) => {
    const next = new Set(selected.value);
    if (!next.delete(id)) next.add(id);
    selected.value = next;
  };

  const keys = (event: KeyboardEvent) => {
    if (event.target !== scroller.current || !row || !column) return;
    const command = event.ctrlKey || event.metaKey;
    const to = moved(place, event.key, command, rows.length, columns.length, Math.floor(height.value / ROW) - 2);
    if (to) go(to);
    else if (event.key === "Tab" && !event.shiftKey && place.column < columns.length - 1) {
      go({ ...place, column: place.column + 1 });
    } else if (event.key === "Tab" && event.shiftKey && place.column > 0) go({ ...place, column: place.column - 1 });
    else if (event.key === "Enter" && column.kind === "relation" && row.record) follow(model, column, row.record);
    else if (event.key === "Enter" && event.shiftKey) openRow(model, row);
    else if (event.key === "Enter" || event.key === "F2") edit();
    else if (event.key === " ") toggle(row.id);
    else if (command && event.key === "a") selected.value = new Set(rows.map((one) => one.id));
    else if (command && event.key === "c") {
      const chosen = rows.filter((one) => selected.value.has(one.id));
      void (chosen.length ? copy("JSON", model, chosen) : copyCell(row, column));
    } else if (command && event.key === "Backspace" && editable(row, column) && column.optional) {
      stage(model, row, column.name, null);
    } else if (event.key === "Delete" && model.writable) {
      const chosen = rows.filter((one) => selected.value.has(one.id));
      remove(model, chosen.length ? chosen : [row]);
    } else if (event.key.length === 1 && !command && !event.altKey && editable(row, column) && typable(column)) {
      edit(event.key);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const [first, end] = seen(top.value, height.value, ROW, rows.length);
  const everything = rows.length > 0 && selected.value.size === rows.length;
  return (
    <div
      class={busy ? "grid busy" : "grid"}
      ref={scroller}
      role="grid"
      aria-label={`Records of ${model.name}`}
      aria-rowcount={rows.length}
      aria-activedescendant={`cell-${tab.id}-${place.row}-${place.column}`}
      tabIndex={0}
      onScroll={(event) => {
        top.value = event.currentTarget.scrollTop;
      }}
      onKeyDown={keys}
    >
      <div class="grid-head" style={{ width: `${whole}px` }} role="row">
        <div class="margin" style={{ width: `${MARGIN}px` }}>
          <input
            type="checkbox"
            aria-label="Select all rows of this page"
            tabIndex={-1}
            checked={everything}
            onChange={() => {
              selected.value = everything ? new Set() : new Set(rows.map((one) => one.id));
            }}
          />
        </div>
        {columns.map((field) => (
          <HeaderCell
            key={field.name}
            field={field}
            width={width(field)}
            order={tab.order}
            onOrder={(order) => change(tab.id, { order })}
            onWidth={(value) => {
              widths.value = { ...widths.value, [field.name]: value };
            }}
          />
        ))}
      </div>
      <div class="grid-body" style={{ width: `${whole}px`, height: `${rows.length * ROW}px` }}>
        {rows.slice(first, end).map((one, offset) => {
          const index = first + offset;
          return (
            <div
              key={one.id}
              class={rowClass(one, selected.value.has(one.id))}
              style={{ transform: `translateY(${index * ROW}px)` }}
              role="row"
              aria-rowindex={index + 1}
              aria-selected={selected.value.has(one.id)}
              tabIndex={-1}
            >
              <div class="margin" style={{ width: `${MARGIN}px` }}>
                <input
                  type="checkbox"
                  aria-label={`Select row ${index + 1}`}
                  tabIndex={-1}
                  checked={selected.value.has(one.id)}
                  onChange={() => toggle(one.id)}
                />
                <button
                  type="button"
                  class="plain"
                  tabIndex={-1}
                  title="Open the record (Shift+Enter)"
                  aria-label={`Open row ${index + 1}`}
                  onClick={() => openRow(model, one)}
                >
                  <Icon name="open" size={12} />
                </button>
              </div>
              {columns.map((field, position) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: keys are those of the grid
                <div
                  key={field.name}
                  id={`cell-${tab.id}-${index}-${position}`}
                  class={cellClass(one, field.name, index === place.row && position === place.column)}
                  style={{ width: `${width(field)}px` }}
                  role="gridcell"
                  tabIndex={-1}
                  onClick={() => {
                    if (!settle()) return;
                    editing.value = false;
                    at.value = { row: index, column: position };
                    scroller.current?.focus();
                  }}
                  onDblClick={() => edit()}
                >
                  {field.kind === "scalar" ? (
                    <ValueCell row={one} field={field} />
                  ) : (
                    <LinkCell row={one} model={model} relation={field} count={related[one.index]?.[field.name]} />
                  )}
                </div>
              ))}
            </div>
          );
        })}
        {editing.value && row && editable(row, column) && (
          <EditorFrame
            key={`${row.id} ${column.name}`}
            model={model}
            field={column}
            row={row}
            typed={typed.value}
            commit={commit}
            box={{ left: starts[place.column] ?? 0, top: place.row * ROW, width: width(column) }}
            onStage={(cell) => stage(model, row, column.name, cell)}
            onDone={finish}
          />
        )}
      </div>
      {rows.length === 0 && !busy && <p class="nothing">{emptyText(tab)}</p>}
    </div>
  );
}

const typable = (field: ScalarField) =>
  !field.list && field.type !== "Bytes" && field.type !== "Boolean" && !field.enum;

const emptyText = (tab: Tab) =>
  tab.where.conditions.length || tab.where.search ? "No record meets the filter." : "No records yet.";

function rowClass(row: Row, selected: boolean): string {
  const kind = row.edit ? ` ${row.edit.kind}` : "";
  return `row${kind}${selected ? " selected" : ""}${row.edit?.problem ? " failing" : ""}`;
}

export function openRow(model: Model, row: Row): void {
  opened.value = { model: model.name, record: row.record, staged: row.record ? null : row.id };
}

async function copyCell(row: Row, field: Field): Promise<void> {
  const value = field.kind === "scalar" ? valueIn(row, field.name) : undefined;
  if (value === undefined || value === null) return;
  await navigator.clipboard.writeText(typeof value === "object" && "cut" in value ? value.cut : String(value));
}
