/** A short message at the edge of the page. */
import { notice } from "../state";
import { Icon } from "./icons";

export function Notice() {
  const one = notice.value;
  return (
    <output class={one ? `notice shown${one.bad ? " bad" : ""}` : "notice"} aria-live="polite">
      {one?.text}
      {one?.undo && (
        <button type="button" class="plain" onClick={one.undo}>
          Undo
        </button>
      )}
      {one?.bad && (
        <button
          type="button"
          class="plain"
          aria-label="Close"
          onClick={() => {
            notice.value = null;
          }}
        >
          <Icon name="close" size={12} />
        </button>
      )}
    </output>
  );
}
