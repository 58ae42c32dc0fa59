/** All staged edits before they are saved: what was, and what will be; what could not be saved, and why. */

import { Icon } from "../parts/icons";
import { type Cell, type Model, scalars } from "../schema";
import { shown } from "../shown";
import { rebased, reverted, type Staged } from "../staged";
import { discard, modelOf, save, saving, stagedEdits } from "../state";
import { Dialog } from "./dialog";

const VERBS = { create: "New", update: "Change", delete: "Delete" };

export function ReviewDialog() {
  const list = stagedEdits.value;
  const failing = list.some((edit) => edit.problem);
  return (
    <Dialog title={list.length === 1 ? "1 unsaved change" : `${list.length} unsaved changes`}>
      {failing && (
        <p class="problem" role="alert">
          Nothing was saved. One change cannot be made; the others wait for it, as all are saved together.
        </p>
      )}
      <div class="review">
        {list.map((edit) => (
          <Change key={edit.id} edit={edit} />
        ))}
        {list.length === 0 && <p class="nothing">Nothing is left to save.</p>}
      </div>
      <footer>
        <button type="button" class="quiet danger" onClick={discard} disabled={list.length === 0}>
          Discard all
        </button>
        <span class="space" />
        <button type="button" class="primary" disabled={saving.value || list.length === 0} onClick={() => void save()}>
          {saving.value ? "Saving…" : "Save in one transaction"}
        </button>
      </footer>
    </Dialog>
  );
}

function Change({ edit }: { edit: Staged }) {
  const model = modelOf(edit.model);
  const problem = edit.problem;
  return (
    <article class={`change ${edit.kind}${problem ? " failing" : ""}`}>
      <header>
        <b>{VERBS[edit.kind]}</b> {model.name}{" "}
        <code>
          {Object.entries(edit.key)
            .map(([name, cell]) => `${name} ${String(cell)}`)
            .join(", ")}
        </code>
        <span class="space" />
        <button
          type="button"
          class="plain"
          title="Take this change back"
          aria-label={`Take back the change of ${model.name} ${Object.values(edit.key).join(" ")}`}
          onClick={() => {
            stagedEdits.value = reverted(stagedEdits.value, edit.id);
          }}
        >
          <Icon name="undo" size={14} />
        </button>
      </header>
      {problem && (
        <div class="reason" role="alert">
          <p>
            {problem.code && <code>{problem.code}</code>} {problem.message}
          </p>
          {problem.kind === "conflict" && (
            <button
              type="button"
              class="small"
              onClick={() => {
                stagedEdits.value = rebased(stagedEdits.value, edit.id);
              }}
            >
              {edit.kind === "delete" ? "Delete it nevertheless" : "Keep my changes, on top of theirs"}
            </button>
          )}
        </div>
      )}
      <Fields edit={edit} model={model} />
    </article>
  );
}

/** What was, what somebody else has made of it, what will be. */
function Fields({ edit, model }: { edit: Staged; model: Model }) {
  const theirs = edit.problem?.kind === "conflict" ? edit.problem : null;
  const fields = scalars(model).filter((field) => field.name in edit.data || theirs?.fields.includes(field.name));
  if (fields.length === 0) return edit.kind === "create" ? <p class="note">all fields at their default</p> : null;
  const text = (name: string, cell: Cell | undefined) => {
    const field = fields.find((one) => one.name === name);
    if (!field || cell === undefined) return <span class="note">—</span>;
    const found = shown(field, cell);
    return <span class={found.note ? `note ${found.note}` : ""}>{found.text}</span>;
  };
  return (
    <table>
      <thead>
        <tr>
          <th>field</th>
          {edit.kind !== "create" && <th>was</th>}
          {theirs && <th>is now</th>}
          {edit.kind !== "delete" && <th>{edit.kind === "create" ? "value" : "will be"}</th>}
        </tr>
      </thead>
      <tbody>
        {fields.map(({ name }) => (
          <tr key={name} class={edit.problem?.fields.includes(name) ? "failing" : ""}>
            <td>{name}</td>
            {edit.kind !== "create" && <td class="was">{text(name, edit.was[name])}</td>}
            {theirs && <td>{text(name, theirs.current?.[name])}</td>}
            {edit.kind !== "delete" && (
              <td class="will">{name in edit.data ? text(name, edit.data[name]) : <i>as it is</i>}</td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
