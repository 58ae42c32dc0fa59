/** The models, with a filter; light or dark; the keys. */
import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { dialog, open, openConsole, schema, stagedEdits, tab } from "../state";
import { toggleTheme } from "../theme";
import { Icon } from "./icons";

export function Sidebar() {
  const wanted = useSignal("");
  const list = useRef<HTMLElement>(null);
  const all = schema.value?.models ?? [];
  const found = all.filter((model) => model.name.toLowerCase().includes(wanted.value.trim().toLowerCase()));
  const changes = new Map<string, number>();
  for (const edit of stagedEdits.value) changes.set(edit.model, (changes.get(edit.model) ?? 0) + 1);

  const keys = (event: KeyboardEvent) => {
    const first = found[0];
    if (event.key === "Enter" && first) open(first.name);
    else if (event.key === "ArrowDown") list.current?.querySelector("button")?.focus();
    else if (event.key === "Escape") wanted.value = "";
    else return;
    event.preventDefault();
  };
  const walk = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
    const place = buttons.indexOf(event.target as HTMLButtonElement);
    const next = event.key === "ArrowDown" ? place + 1 : event.key === "ArrowUp" ? place - 1 : -1;
    if (next < 0) return;
    event.preventDefault();
    buttons[next]?.focus();
  };
  return (
    <aside class="sidebar">
      <header class="brand">
        <img src="./icon.svg" alt="" width="22" height="22" />
        <strong>Diglot Studio</strong>
      </header>
      <label class="models-filter">
        <Icon name="search" size={14} />
        <input
          id="models-filter"
          placeholder="Find a model"
          aria-label="Find a model"
          title="Ctrl+K"
          autocomplete="off"
          value={wanted.value}
          onInput={(event) => {
            wanted.value = event.currentTarget.value;
          }}
          onKeyDown={keys}
        />
      </label>
      <nav class="models" aria-label="Models" ref={list} onKeyDown={walk}>
        {found.map((model) => (
          <button
            type="button"
            key={model.name}
            class={tab.value?.model === model.name ? "model current" : "model"}
            aria-current={tab.value?.model === model.name}
            title={model.table === model.name ? model.name : `${model.name} (table ${model.table})`}
            onClick={() => open(model.name)}
          >
            <Icon name={model.view ? "view" : "table"} size={14} />
            <span>{model.name}</span>
            {changes.has(model.name) && <b class="dot">{changes.get(model.name)}</b>}
          </button>
        ))}
        {found.length === 0 && <p class="none">No model is called so.</p>}
      </nav>
      <footer class="foot">
        <span class="provider">
          {schema.value?.readOnly && <Icon name="lock" size={13} />}
          {schema.value?.provider}
          {schema.value?.readOnly && ", read-only"}
        </span>
        {schema.value?.console && (
          <button type="button" class="plain" title="SQL console" aria-label="SQL console" onClick={openConsole}>
            <Icon name="console" />
          </button>
        )}
        <button
          type="button"
          class="plain"
          title="Keys (F1)"
          aria-label="Keys"
          onClick={() => {
            dialog.value = "keys";
          }}
        >
          <Icon name="keyboard" />
        </button>
        <button type="button" class="plain" title="Light or dark" aria-label="Light or dark" onClick={toggleTheme}>
          <Icon name="sun" />
        </button>
      </footer>
    </aside>
  );
}
