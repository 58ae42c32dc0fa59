/** The open tabs. */
import { type Cells, isCut } from "../schema";
import { active, CONSOLE, close, consoleOpen, type Tab, tabs } from "../state";
import { Icon } from "./icons";

const keyWords = (key: Cells) =>
  Object.values(key)
    .map((cell) => (isCut(cell) ? cell.cut : String(cell)))
    .join(" ");

/** `Post · author 1` for the posts of an author. */
function title(tab: Tab): string {
  const first = tab.where.conditions[0];
  if (first?.kind === "related") return `${tab.model} · ${first.field} ${keyWords(first.key)}`;
  return first ? `${tab.model} · ${first.field}` : tab.model;
}

export function TabBar() {
  return (
    <div class="tabs" role="tablist">
      {tabs.value.map((tab) => (
        <OneTab key={tab.id} id={tab.id} title={title(tab)} />
      ))}
      {consoleOpen.value && <OneTab id={CONSOLE} title="SQL" />}
    </div>
  );
}

function OneTab({ id, title }: { id: number; title: string }) {
  return (
    <div class={id === active.value ? "tab current" : "tab"}>
      <button
        type="button"
        role="tab"
        aria-selected={id === active.value}
        title={title}
        onClick={() => {
          active.value = id;
        }}
        onAuxClick={() => close(id)}
      >
        {title}
      </button>
      <button type="button" class="plain" aria-label={`Close ${title}`} onClick={() => close(id)}>
        <Icon name="close" size={12} />
      </button>
    </div>
  );
}
