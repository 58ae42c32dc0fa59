/** The keys. */
import { Dialog } from "./dialog";

const KEYS: [string, string][] = [
  ["Arrows, Page, Home, End", "move; with Ctrl to the end"],
  ["Enter or F2", "edit the cell, or follow the relation"],
  ["any character", "edit the cell anew"],
  ["Enter, Tab", "take the value, and go down or right; Ctrl+Enter in large editors"],
  ["Esc", "leave the value as it was"],
  ["Ctrl+Backspace", "NULL"],
  ["Space", "select the row; Ctrl+A all of the page"],
  ["Shift+Enter", "open the record"],
  ["Delete", "delete the record, or the selected ones; again takes it back"],
  ["Ctrl+C", "copy the cell, or the selected rows as JSON"],
  ["Alt+N", "add a record"],
  ["Alt+R", "read again"],
  ["Alt+F", "search"],
  ["Ctrl+K", "find a model"],
  ["Ctrl+S", "save all changes"],
];

export function KeysDialog() {
  return (
    <Dialog title="Keys">
      <dl class="keys">
        {KEYS.map(([key, what]) => (
          <>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </>
        ))}
      </dl>
      <p class="hint">On a Mac, Cmd stands for Ctrl. Nothing is written before it is saved.</p>
    </Dialog>
  );
}
