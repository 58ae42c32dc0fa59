/** Numbers, as text: no digit of a BigInt or Decimal is lost. */
import { useFocus } from "./focus";
import type { OneProps } from "./input";

export function NumberEditor({ field, draft, onDraft }: OneProps) {
  const element = useFocus<HTMLInputElement>(false);
  const whole = field.type === "Int" || field.type === "BigInt";
  return (
    <input
      ref={element}
      class="figure"
      aria-label={field.name}
      inputMode={whole ? "numeric" : "decimal"}
      autocomplete="off"
      placeholder={draft === null ? "NULL" : ""}
      value={draft ?? ""}
      onInput={(event) => onDraft(event.currentTarget.value)}
    />
  );
}
