/** One record with all of its fields, and its related records, beside the grid. */
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { EditorFrame } from "../editors/frame";
import { labelText } from "../editors/link";
import { type Row, valueIn } from "../rows";
import { type Cells, keyOf, type Model, type RelationField, relations, type ScalarField, scalars } from "../schema";
import { problemOf, server } from "../server";
import { typeText } from "../shown";
import { idOf, reverted } from "../staged";
import { follow, modelOf, opened, relatedConditions, stagedEdits } from "../state";
import { ValueCell } from "./cell";
import { openRow, stage } from "./grid";
import { Icon } from "./icons";

export function RecordPanel() {
  const one = opened.value;
  if (!one) return null;
  const model = modelOf(one.model);
  const id = one.record && model.key.length ? idOf(model, one.record) : one.staged;
  const edit = stagedEdits.value.find((each) => each.id === id) ?? null;
  if (!one.record && !edit) return null;
  const row: Row = { id: id ?? "", record: one.record, edit, index: -1 };
  const close = () => {
    opened.value = null;
  };
  return (
    <aside class="panel" aria-label={`A record of ${model.name}`} key={id}>
      <header>
        <h2>{model.name}</h2>
        <span class="type">{one.record ? Object.values(keyOf(model, one.record)).map(String).join(" · ") : "new"}</span>
        <span class="space" />
        {edit && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              stagedEdits.value = reverted(stagedEdits.value, edit.id);
              if (!one.record) close();
            }}
          >
            <Icon name="undo" size={13} /> Undo
          </button>
        )}
        <button type="button" class="plain" aria-label="Close" onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <div class="panel-body">
        {scalars(model).map((field) => (
          <FieldRow key={field.name} model={model} row={row} field={field} />
        ))}
        {one.record &&
          relations(model).map((relation) => (
            <RelatedList key={relation.name} model={model} relation={relation} record={one.record as Cells} />
          ))}
      </div>
    </aside>
  );
}

function FieldRow({ model, row, field }: { model: Model; row: Row; field: ScalarField }) {
  const editing = useSignal(false);
  const commit = useRef<(() => boolean) | null>(null);
  const staged = row.edit?.data[field.name] !== undefined && row.record !== null;
  const problem = row.edit?.problem?.fields.includes(field.name);
  const writable = model.writable && row.edit?.kind !== "delete";
  const value = valueIn(row, field.name);
  return (
    <div class={`field${staged ? " staged" : ""}${problem ? " failing" : ""}`}>
      <div class="field-name">
        <b>{field.name}</b>
        <span class="type">{typeText(field)}</span>
      </div>
      {editing.value ? (
        <EditorFrame
          model={model}
          field={field}
          row={row}
          typed={null}
          commit={commit}
          onStage={(cell) => stage(model, row, field.name, cell)}
          onDone={() => {
            editing.value = false;
          }}
        />
      ) : (
        <button
          type="button"
          class="field-value"
          disabled={!writable || (value === undefined && row.record !== null)}
          onClick={() => {
            editing.value = true;
          }}
        >
          {value === undefined && row.record ? (
            <span class="note">column not shown</span>
          ) : (
            <ValueCell row={row} field={field} />
          )}
        </button>
      )}
      {problem && <em>{row.edit?.problem?.message}</em>}
    </div>
  );
}

const FEW = 5;

/** The first related records; each opens in this place, all of them in a tab. */
function RelatedList({ model, relation, record }: { model: Model; relation: RelationField; record: Cells }) {
  const target = modelOf(relation.target);
  const found = useSignal<{ records: Cells[]; count: number } | null>(null);
  const wrong = useSignal("");
  const conditions = relatedConditions(model, relation, record);
  useEffect(() => {
    if (!conditions) return;
    const stop = new AbortController();
    const where = { match: "all" as const, conditions, search: "" };
    Promise.all([
      server.find({ model: target.name, where, order: [], skip: 0, take: FEW }, stop.signal),
      server.count(target.name, where, stop.signal),
    ])
      .then(([{ records }, { count }]) => {
        found.value = { records, count };
      })
      .catch((error) => {
        if (!stop.signal.aborted) wrong.value = problemOf(error).message;
      });
    return () => stop.abort();
  }, []);
  return (
    <section class="related">
      <header>
        <b>{relation.name}</b>
        <span class="type">
          {target.name}
          {relation.list ? "[]" : ""}
        </span>
        <span class="space" />
        {found.value && found.value.count > 0 && (
          <button type="button" class="link" onClick={() => follow(model, relation, record)}>
            {relation.list ? `all ${found.value.count}` : "open"} <Icon name="right" size={11} />
          </button>
        )}
      </header>
      {wrong.value && <p class="bad">{wrong.value}</p>}
      {(!conditions || found.value?.count === 0) && <p class="note">none</p>}
      <ul>
        {found.value?.records.map((other) => (
          <li key={JSON.stringify(keyOf(target, other))}>
            <button type="button" onClick={() => openRow(target, { id: "", record: other, edit: null, index: -1 })}>
              <code>{Object.values(keyOf(target, other)).map(String).join(" · ")}</code>
              <span>{labelText(target, other)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
