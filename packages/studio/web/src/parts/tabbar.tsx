/** The open tabs. */
import { type Cells, isCut } from "../schema";
import { active, close, type Tab, tabs } from "../state";
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
        <div key={tab.id} class={tab.id === active.value ? "tab current" : "tab"}>
          <button
            type="button"
            role="tab"
            aria-selected={tab.id === active.value}
            title={title(tab)}
            onClick={() => {
              active.value = tab.id;
            }}
            onAuxClick={() => close(tab.id)}
          >
            {title(tab)}
          </button>
          <button type="button" class="plain" aria-label={`Close ${title(tab)}`} onClick={() => close(tab.id)}>
            <Icon name="close" size={12} />
          </button>
        </div>
      ))}
    </div>
  );
}
