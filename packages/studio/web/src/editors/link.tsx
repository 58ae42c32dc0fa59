/** Records that a foreign key can refer to: search, and take one. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { draftOf } from "../drafts";
import { type Cells, type Model, type Plain, relations, type ScalarField, scalars } from "../schema";
import { problemOf, server } from "../server";
import { shown } from "../shown";
import { modelOf } from "../state";

interface Props {
  model: Model;
  field: ScalarField;
  onPick: (text: string) => void;
}

export function LinkPicker({ model, field, onPick }: Props) {
  const relation = relations(model).find((one) => one.name === field.relation);
  const search = useSignal("");
  const found = useSignal<Cells[]>([]);
  const wrong = useSignal("");
  const target = relation && modelOf(relation.target);
  const there = relation?.there[relation.here.indexOf(field.name)];
  useEffect(() => {
    if (!target || !there) return;
    const stop = new AbortController();
    const fields = [...new Set([there, ...labelsOf(target).map((label) => label.name)])];
    const where = { match: "all" as const, conditions: [], search: search.value };
    server
      .find({ model: target.name, where, order: [], skip: 0, take: 20, fields }, stop.signal)
      .then(({ records }) => {
        found.value = records;
        wrong.value = "";
      })
      .catch((error) => {
        if (!stop.signal.aborted) wrong.value = problemOf(error).message;
      });
    return () => stop.abort();
  }, [search.value]);
  if (!target || !there) return null;
  const referred = scalars(target).find((one) => one.name === there) as ScalarField;
  return (
    <div class="picker">
      <input
        placeholder={`Find in ${target.name}`}
        aria-label={`Find in ${target.name}`}
        value={search.value}
        onInput={(event) => {
          search.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => event.key === "Enter" && event.stopPropagation()}
      />
      {wrong.value && <p class="bad">{wrong.value}</p>}
      <ul>
        {found.value.map((record) => {
          const value = record[there] as Plain;
          return (
            <li key={String(value)}>
              <button type="button" onClick={() => onPick(draftOf(referred, value) as string)}>
                <b>{shown(referred, value).text}</b>
                <span>{labelText(target, record)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The fields by which people know a record: a name, a title, an address, else its first text; two at most. */
export function labelsOf(model: Model): ScalarField[] {
  const texts = scalars(model).filter(
    (field) => field.type === "String" && !field.list && !field.key && !field.relation,
  );
  const known = texts.filter((field) => USUAL.includes(field.name.toLowerCase()));
  known.sort((a, b) => USUAL.indexOf(a.name.toLowerCase()) - USUAL.indexOf(b.name.toLowerCase()));
  return (known.length ? known : texts).slice(0, 2);
}

const USUAL = ["name", "title", "label", "email", "username", "slug"];

/** What people know a record by, in one line. */
export const labelText = (model: Model, record: Cells): string =>
  labelsOf(model)
    .flatMap((field) => (record[field.name] ? [shown(field, record[field.name]).text] : []))
    .join(" · ");
