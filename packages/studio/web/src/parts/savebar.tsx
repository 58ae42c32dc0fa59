/** How many edits are staged, and what can be done with them. */
import { dialog, discard, save, saving, stagedEdits } from "../state";

export function SaveBar() {
  const count = stagedEdits.value.length;
  if (count === 0) return null;
  const failing = stagedEdits.value.some((edit) => edit.problem);
  return (
    <section class={failing ? "savebar failing" : "savebar"} aria-label="Unsaved changes">
      <span>
        <b>{count}</b> unsaved {count === 1 ? "change" : "changes"}
        {failing && ", not saved: one of them cannot be"}
      </span>
      <button type="button" class="quiet" onClick={discard}>
        Discard
      </button>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          dialog.value = "review";
        }}
      >
        Review
      </button>
      <button type="button" class="primary" disabled={saving.value} title="Ctrl+S" onClick={() => void save()}>
        {saving.value ? "Saving…" : "Save"}
      </button>
    </section>
  );
}
