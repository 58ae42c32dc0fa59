/** Text of one or many lines; Shift+Enter makes another. */
import { useFocus } from "./focus";
import type { OneProps } from "./input";

export function TextEditor({ field, draft, onDraft }: OneProps) {
  const element = useFocus<HTMLTextAreaElement>(false);
  const lines = Math.min(12, Math.max(1, (draft ?? "").split("\n").length, Math.ceil((draft ?? "").length / 60)));
  return (
    <textarea
      ref={element}
      aria-label={field.name}
      rows={lines}
      spellcheck={false}
      placeholder={draft === null ? "NULL" : "empty text"}
      value={draft ?? ""}
      onInput={(event) => onDraft(event.currentTarget.value)}
    />
  );
}
