/** The conditions of a tab. What is typed is kept; only conditions that are complete are sent. */
import { useSignal } from "@preact/signals";
import { firstCondition, firstOperator, takes, textOf, typedValue, WORDS } from "../filters";
import { type Model, type ScalarField, scalars } from "../schema";
import type { Condition, FieldCondition } from "../server";
import { change, schema, type Tab } from "../state";
import { Icon } from "./icons";

/** A condition as it is typed. */
interface Line {
  id: number;
  /** A condition on a related record, which is only shown. */
  fixed: Condition | null;
  field: string;
  operator: string;
  text: string;
  insensitive: boolean;
  wrong: string;
}

let lastLine = 0;

function lineOf(model: Model, condition: Condition): Line {
  const base = { id: ++lastLine, field: condition.field, operator: "", text: "", insensitive: false, wrong: "" };
  const field = scalars(model).find((one) => one.name === condition.field);
  if (condition.kind === "related" || !field) return { ...base, fixed: condition };
  return {
    ...base,
    fixed: null,
    operator: condition.operator,
    text: textOf(field, condition),
    insensitive: condition.insensitive ?? field.type === "String",
  };
}

export function FilterBar({ tab, model }: { tab: Tab; model: Model }) {
  const first = firstCondition(model);
  const begin = tab.where.conditions.length || !first ? tab.where.conditions : [first];
  const lines = useSignal<Line[]>(begin.map((condition) => lineOf(model, condition)));
  const match = useSignal(tab.where.match);

  const put = (next: Line[]) => {
    lines.value = next;
  };
  const apply = (next: Line[] = lines.value) => {
    const conditions: Condition[] = [];
    const checked = next.map((line) => {
      if (line.fixed) conditions.push(line.fixed);
      const field = scalars(model).find((one) => one.name === line.field);
      if (line.fixed || !field) return line;
      if (line.text === "" && takes(field, line.operator) !== "nothing" && field.type !== "String") return line;
      if (line.text === "" && field.type === "String" && !["equals", "not"].includes(line.operator)) {
        if (takes(field, line.operator) !== "nothing") return line;
      }
      try {
        const value = typedValue(field, line.operator, line.text);
        const condition: FieldCondition = { kind: "field", field: field.name, operator: line.operator, value };
        if (field.type === "String" && !field.list && line.insensitive && canIgnoreCase(line.operator)) {
          condition.insensitive = true;
        }
        conditions.push(condition);
        return { ...line, wrong: "" };
      } catch (error) {
        return { ...line, wrong: (error as Error).message };
      }
    });
    put(checked);
    if (checked.every((line) => line.wrong === "")) {
      change(tab.id, { where: { ...tab.where, match: match.value, conditions } });
    }
  };
  const edit = (id: number, part: Partial<Line>) =>
    put(lines.value.map((line) => (line.id === id ? { ...line, ...part, wrong: "" } : line)));
  const drop = (id: number) => {
    const rest = lines.value.filter((line) => line.id !== id);
    put(rest);
    apply(rest);
  };

  return (
    <form
      class="filterbar"
      aria-label="Filter"
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      {lines.value.map((line) => (
        <div class={line.wrong ? "line wrong" : "line"} key={line.id}>
          {line.fixed ? (
            <span class="fixed">
              {line.fixed.field} is{" "}
              {line.fixed.kind === "related" && Object.values(line.fixed.key).map(String).join(" ")}
            </span>
          ) : (
            <Compared line={line} model={model} edit={(part) => edit(line.id, part)} apply={() => apply()} />
          )}
          <button type="button" class="plain" aria-label="Remove this condition" onClick={() => drop(line.id)}>
            <Icon name="close" size={12} />
          </button>
          {line.wrong && <em role="alert">{line.wrong}</em>}
        </div>
      ))}
      <div class="line actions">
        {first && (
          <button type="button" class="quiet" onClick={() => put([...lines.value, lineOf(model, first)])}>
            <Icon name="plus" size={12} /> Condition
          </button>
        )}
        {lines.value.length > 1 && (
          <select
            aria-label="Which conditions have to be met"
            value={match.value}
            onChange={(event) => {
              match.value = event.currentTarget.value as "all" | "any";
              apply();
            }}
          >
            <option value="all">all of them</option>
            <option value="any">any of them</option>
          </select>
        )}
        <button type="submit" class="quiet">
          Apply
        </button>
      </div>
    </form>
  );
}

const canIgnoreCase = (operator: string) =>
  ["equals", "not", "contains", "startsWith", "endsWith", "in", "notIn"].includes(operator);

interface ComparedProps {
  line: Line;
  model: Model;
  edit: (part: Partial<Line>) => void;
  apply: () => void;
}

/** Field, operator and value of one condition. */
function Compared({ line, model, edit, apply }: ComparedProps) {
  const field = scalars(model).find((one) => one.name === line.field) as ScalarField;
  const kind = takes(field, line.operator);
  const words = field.type === "Boolean" ? ["true", "false"] : field.enum ? schema.value?.enums[field.enum] : undefined;
  const choose = (name: string) => {
    const other = scalars(model).find((one) => one.name === name) as ScalarField;
    edit({ field: name, operator: firstOperator(other), text: "", insensitive: other.type === "String" });
  };
  return (
    <>
      <select aria-label="Field" value={line.field} onChange={(event) => choose(event.currentTarget.value)}>
        {scalars(model)
          .filter((one) => one.operators.length > 0)
          .map((one) => (
            <option key={one.name}>{one.name}</option>
          ))}
      </select>
      <select
        aria-label="Operator"
        value={line.operator}
        onChange={(event) => {
          edit({ operator: event.currentTarget.value });
          if (takes(field, event.currentTarget.value) === "nothing") apply();
        }}
      >
        {field.operators.map((operator) => (
          <option key={operator} value={operator}>
            {WORDS[operator] ?? operator}
          </option>
        ))}
      </select>
      {kind === "one" && words ? (
        <select
          aria-label="Value"
          value={line.text}
          onChange={(event) => {
            edit({ text: event.currentTarget.value });
            apply();
          }}
        >
          <option value="" disabled>
            choose
          </option>
          {words.map((word) => (
            <option key={word}>{word}</option>
          ))}
        </select>
      ) : (
        kind !== "nothing" && (
          <input
            aria-label="Value"
            class="value"
            placeholder={kind === "several" || kind === "list" ? "values, between commas" : placeholder(field)}
            value={line.text}
            onInput={(event) => edit({ text: event.currentTarget.value })}
            onChange={() => apply()}
          />
        )
      )}
      {field.type === "String" && !field.list && canIgnoreCase(line.operator) && (
        <button
          type="button"
          class={line.insensitive ? "plain case on" : "plain case"}
          title={line.insensitive ? "Letter case is ignored" : "Letter case is as the database compares it"}
          aria-label="Ignore letter case"
          aria-pressed={line.insensitive}
          onClick={() => {
            edit({ insensitive: !line.insensitive });
            apply();
          }}
        >
          Aa
        </button>
      )}
    </>
  );
}

const placeholder = (field: ScalarField) =>
  field.type === "DateTime"
    ? "2026-01-31 17:00 (UTC)"
    : field.type === "Json"
      ? "JSON"
      : field.type === "Bytes"
        ? "base64"
        : "value";
