/** The head of a column: its name and type; a click sorts, with Shift by several fields; the edge changes the width. */
import type { Field } from "../schema";
import type { Order } from "../server";
import { typeText } from "../shown";
import { Icon } from "./icons";

interface Props {
  field: Field;
  width: number;
  order: Order[];
  onOrder: (order: Order[]) => void;
  onWidth: (width: number) => void;
}

/** Ascending, descending, not at all. */
export function ordered(order: Order[], field: string, several: boolean): Order[] {
  const old = order.find((one) => one.field === field);
  const next: Order[] = !old
    ? [{ field, direction: "asc" }]
    : old.direction === "asc"
      ? [{ field, direction: "desc" }]
      : [];
  if (!several) return next;
  const changed = next[0];
  if (!old) return [...order, ...next];
  return order.flatMap((one) => (one.field !== field ? [one] : changed ? [changed] : []));
}

export function HeaderCell({ field, width, order, onOrder, onWidth }: Props) {
  const place = order.findIndex((one) => one.field === field.name);
  const direction = order[place]?.direction;
  const sortable = field.kind === "scalar" && field.sortable;
  const drag = (event: PointerEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const begin = event.clientX - width;
    const move = (to: PointerEvent) => onWidth(Math.max(50, Math.min(1200, to.clientX - begin)));
    const stop = () => {
      removeEventListener("pointermove", move);
      removeEventListener("pointerup", stop);
    };
    addEventListener("pointermove", move);
    addEventListener("pointerup", stop);
  };
  return (
    <div
      class="head"
      style={{ width: `${width}px` }}
      role="columnheader"
      aria-sort={direction === "asc" ? "ascending" : direction === "desc" ? "descending" : "none"}
      tabIndex={-1}
    >
      <button
        type="button"
        tabIndex={-1}
        disabled={!sortable}
        title={sortable ? "Sort; with Shift by several fields" : undefined}
        onClick={(event) => onOrder(ordered(order, field.name, event.shiftKey))}
      >
        <span class="name">
          {field.kind === "scalar" && field.key && <Icon name="key" size={12} />}
          {field.name}
          {direction && <i class="sort">{`${direction === "asc" ? "↑" : "↓"}${order.length > 1 ? place + 1 : ""}`}</i>}
        </span>
        <span class="type">
          {field.kind === "scalar" ? typeText(field) : `${field.target}${field.list ? "[]" : ""}`}
        </span>
      </button>
      <span class="edge" aria-hidden="true" onPointerDown={drag} />
    </div>
  );
}
