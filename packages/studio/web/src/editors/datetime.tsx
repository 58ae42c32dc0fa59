/** A date and time in UTC, as text with microseconds; a calendar for the coarse part. */
import { useFocus } from "./focus";
import type { OneProps } from "./input";

export function DateTimeEditor({ field, draft, onDraft }: OneProps) {
  const element = useFocus<HTMLInputElement>(false);
  const day = field.native === "Date";
  const time = field.native === "Time" || field.native === "Timetz";
  const now = () => {
    const iso = new Date().toISOString();
    onDraft(day ? iso.slice(0, 10) : time ? iso.slice(11, 19) : iso.replace("T", " ").replace("Z", ""));
  };
  return (
    <div class="datetime">
      <input
        ref={element}
        class="code"
        aria-label={field.name}
        autocomplete="off"
        placeholder={day ? "2026-01-31" : time ? "17:00:00" : "2026-01-31 17:00:00"}
        value={draft ?? ""}
        onInput={(event) => onDraft(event.currentTarget.value)}
      />
      <div class="datetime-tools">
        {!time && (
          <input
            type={day ? "date" : "datetime-local"}
            step="1"
            aria-label={`${field.name}, in a calendar`}
            value={(draft ?? "").replace(" ", "T").slice(0, day ? 10 : 19)}
            onInput={(event) => {
              const text = event.currentTarget.value.replace("T", " ");
              if (text) onDraft(text);
            }}
          />
        )}
        <button type="button" class="small" onClick={now}>
          Now
        </button>
        <span class="type">UTC</span>
      </div>
    </div>
  );
}
