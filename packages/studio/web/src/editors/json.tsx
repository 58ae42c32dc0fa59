/** JSON as text: its numbers keep all of their digits. The JSON value null is the word null; NULL is no value. */
import { pretty } from "../drafts";
import { useFocus } from "./focus";
import type { OneProps } from "./input";

export function JsonEditor({ field, draft, onDraft }: OneProps) {
  const element = useFocus<HTMLTextAreaElement>(false);
  let wrong = "";
  try {
    if (draft !== null) JSON.parse(draft);
  } catch (error) {
    wrong = (error as Error).message;
  }
  return (
    <div class="json">
      <textarea
        ref={element}
        class="code"
        aria-label={field.name}
        rows={Math.min(18, Math.max(5, (draft ?? "").split("\n").length + 1))}
        spellcheck={false}
        placeholder={draft === null ? "NULL" : ""}
        value={draft ?? ""}
        onInput={(event) => onDraft(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Tab" || event.shiftKey) return;
          event.preventDefault();
          document.execCommand("insertText", false, "  "); // the only way that Ctrl+Z can take back
        }}
      />
      <div class="json-foot">
        <span class={wrong ? "bad" : "good"}>{draft === null ? "" : wrong || "valid JSON"}</span>
        <button
          type="button"
          class="small"
          disabled={wrong !== "" || draft === null}
          onClick={() => onDraft(pretty(draft ?? ""))}
        >
          Format
        </button>
      </div>
    </div>
  );
}
