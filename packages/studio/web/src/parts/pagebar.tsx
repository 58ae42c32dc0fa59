/** Where one is in the records of a tab. */
import { change, type Loaded, SIZES, type Tab } from "../state";
import { Icon } from "./icons";

const figure = new Intl.NumberFormat("en");

export function PageBar({ tab, data, selected }: { tab: Tab; data: Loaded; selected: number }) {
  const first = tab.page * tab.size + 1;
  const last = tab.page * tab.size + data.records.length;
  const total = data.count === null ? "" : ` of ${figure.format(data.count)}`;
  const more = data.count === null ? data.records.length === tab.size : last < data.count;
  return (
    <footer class="pagebar">
      <span aria-live="polite">
        {data.records.length ? `${figure.format(first)}–${figure.format(last)}${total}` : data.busy ? "" : "no records"}
        {selected > 0 && ` · ${selected} selected`}
      </span>
      <span class="space" />
      <label>
        Rows{" "}
        <select value={tab.size} onChange={(event) => change(tab.id, { size: Number(event.currentTarget.value) })}>
          {SIZES.map((size) => (
            <option key={size} value={size}>
              {size}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        class="quiet square"
        aria-label="Previous page"
        disabled={tab.page === 0}
        onClick={() => change(tab.id, { page: tab.page - 1 })}
      >
        <Icon name="left" size={14} />
      </button>
      <button
        type="button"
        class="quiet square"
        aria-label="Next page"
        disabled={!more}
        onClick={() => change(tab.id, { page: tab.page + 1 })}
      >
        <Icon name="right" size={14} />
      </button>
    </footer>
  );
}
