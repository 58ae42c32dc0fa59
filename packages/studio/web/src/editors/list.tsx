/** A list: an editor for each entry, which can be moved, added and removed. */
import type { Draft } from "../drafts";
import { Icon } from "../parts/icons";
import type { ScalarField } from "../schema";
import { OneInput } from "./input";

interface Props {
  field: ScalarField;
  draft: (string | null)[] | null;
  onDraft: (draft: Draft) => void;
}

export function ListEditor({ field, draft, onDraft }: Props) {
  const entries = draft ?? [];
  const one: ScalarField = { ...field, list: false };
  const put = (index: number, text: string | null) =>
    onDraft(entries.map((entry, each) => (each === index ? text : entry)));
  const up = (index: number) => {
    const next = [...entries];
    next.splice(index - 1, 0, ...next.splice(index, 1));
    onDraft(next);
  };
  return (
    <div class="list">
      {draft === null && <p class="note">NULL</p>}
      {draft !== null && entries.length === 0 && <p class="note">no entries</p>}
      {entries.map((entry, index) => (
        <div class="entry" key={index}>
          <span class="place">{index}</span>
          <div class="value">
            <OneInput field={one} draft={entry} onDraft={(text) => put(index, text)} onTake={() => undefined} />
          </div>
          <button
            type="button"
            class="plain"
            aria-label={`Move entry ${index} up`}
            disabled={index === 0}
            onClick={() => up(index)}
          >
            ↑
          </button>
          <button
            type="button"
            class="plain"
            aria-label={`Remove entry ${index}`}
            onClick={() => onDraft(entries.filter((_, each) => each !== index))}
          >
            <Icon name="close" size={12} />
          </button>
        </div>
      ))}
      <button type="button" class="small" onClick={() => onDraft([...entries, ""])}>
        <Icon name="plus" size={11} /> Entry
      </button>
    </div>
  );
}
