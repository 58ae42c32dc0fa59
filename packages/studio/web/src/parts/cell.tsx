/** One cell of the grid. */
import type { Row } from "../rows";
import { isStaged, valueIn } from "../rows";
import type { Cells, Model, RelationField, ScalarField } from "../schema";
import { isFigure, shown } from "../shown";
import { follow, relatedConditions } from "../state";
import { Icon } from "./icons";

export function ValueCell({ row, field }: { row: Row; field: ScalarField }) {
  const value = valueIn(row, field.name);
  if (value === undefined && !row.record) {
    const left = field.default ?? (field.optional ? "NULL" : field.list ? "[ ]" : "required");
    return <span class="note text">{left}</span>;
  }
  const { text, note, size } = shown(field, value);
  if (note === "null" || note === "empty") return <span class={`note ${note}`}>{text}</span>;
  return (
    <>
      <span class={isFigure(field) ? "text figure" : field.enum ? "text enum" : "text"}>
        {text}
        {note === "cut" && "…"}
      </span>
      {size && <span class="size">{size}</span>}
    </>
  );
}

interface LinkProps {
  row: Row;
  model: Model;
  relation: RelationField;
  count: number | undefined;
}

/** A relation: opens the related records. */
export function LinkCell({ row, model, relation, count }: LinkProps) {
  const record = { ...row.record, ...row.edit?.data } as Cells;
  const open = (row.record !== null || relation.owner) && relatedConditions(model, relation, record);
  if (!open) return <span class="note">{row.record && !relation.list ? "none" : ""}</span>;
  return (
    <button
      type="button"
      class="link"
      tabIndex={-1}
      title={`Open ${relation.target}`}
      onClick={(event) => {
        event.stopPropagation();
        follow(model, relation, record);
      }}
    >
      {relation.list && count !== undefined && <b>{count}</b>} {relation.target}
      <Icon name="right" size={11} />
    </button>
  );
}

/** The classes of a cell. */
export function cellClass(row: Row, name: string, current: boolean): string {
  const problem = row.edit?.problem;
  return ["cell", current && "current", isStaged(row, name) && "staged", problem?.fields.includes(name) && "failing"]
    .filter(Boolean)
    .join(" ");
}
